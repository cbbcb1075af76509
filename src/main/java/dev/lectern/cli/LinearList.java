package dev.lectern.cli;

import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import dev.lectern.query.Query;
import dev.lectern.store.Library;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Order;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A list of posts in plain lines, some at a time: a title first, then what else there is to say.
 */
final class LinearList {

  private static final int PAGE = 20;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final Console console;
  private final Library library;
  private Query query = Query.ALL;
  private long shown;

  /** The posts shown so far, in their order. */
  private final List<Long> posts = new ArrayList<>();

  LinearList(Console console, Library library) {
    this.console = console;
    this.library = library;
  }

  /** Begins another list. */
  void show(Query wanted) {
    query = wanted;
    again();
  }

  void again() {
    shown = 0;
    posts.clear();
    more();
  }

  /** The next lines of the list. */
  void more() {
    long all = library.count(query);
    List<PostRow> window = library.window(query, Order.NEWEST, shown, PAGE);
    window.forEach(post -> console.out().println(Shown.safe(line(post))));
    window.forEach(post -> posts.add(post.id()));
    shown += window.size();
    console.out().println(end(all));
  }

  private String end(long all) {
    if (all == 0) {
      return "No post matches.";
    }
    String counted = "%,d of %,d posts.".formatted(shown, all);
    return shown < all ? counted + " Enter shows more." : counted;
  }

  /** The post so many steps from another one in the list. */
  Optional<Long> beside(OptionalLong post, int step) {
    int at = post.isPresent() ? posts.indexOf(post.getAsLong()) : -1;
    int wanted = at + step;
    if (wanted >= posts.size() && shown < library.count(query)) {
      library.window(query, Order.NEWEST, shown, PAGE).forEach(row -> posts.add(row.id()));
      shown = posts.size();
    }
    return wanted < 0 || wanted >= posts.size() ? Optional.empty() : Optional.of(posts.get(wanted));
  }

  private static String line(PostRow post) {
    Headline headline = post.headline();
    List<String> facts = new ArrayList<>();
    facts.add(post.blogName());
    headline.published().map(Dateline::day).map(DAY::format).ifPresent(facts::add);
    headline.minutes().ifPresent(minutes -> facts.add(minutes + " min"));
    facts.add(post.read() ? "read" : "unread");
    if (post.starred()) {
      facts.add("starred");
    }
    return "%d. %s (%s)".formatted(post.id(), headline.title(), String.join(", ", facts));
  }
}
