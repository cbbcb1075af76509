package dev.lectern.ui.linear;

import dev.lectern.article.Headline;
import dev.lectern.problem.ProblemException;
import dev.lectern.problem.ProblemWords;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Counts;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Library.Status;
import dev.lectern.ui.Dates;
import dev.lectern.ui.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The list of posts, by prompts and plain lines. */
public final class LinearLibrary {

  private static final List<String> HELP =
      List.of(
          "12        opens post 12",
          "Enter     goes on, p goes back",
          "/ WORDS   narrows the list; / alone shows all again",
          "s WORDS   searches the texts of all posts",
          "m 12      marks post 12 read, or unread; * 12 stars it, or takes the star away",
          "u         takes back the last change",
          "r         looks for new posts; a ADDRESS adds a blog",
          ": COMMAND does what lectern COMMAND does: blogs, diff 12, export ...",
          "q         goes back to all posts; from there it quits");

  private final Library library;
  private final Talk talk;
  private final LinearPost posts;
  private final Consumer<String> commands;

  /**
   * @param columns the width of the terminal
   * @param browser opens an address
   * @param commands does what a command line says, and prints what it has to say
   */
  public LinearLibrary(
      Library library,
      Talk talk,
      int columns,
      Consumer<String> browser,
      Consumer<String> commands) {
    this.library = library;
    this.talk = talk;
    this.posts = new LinearPost(library, talk, columns, browser);
    this.commands = commands;
  }

  /** Goes on until the reader quits or nobody answers, beginning at a post where one is given. */
  public void run(OptionalLong post) {
    library.visit();
    post.ifPresent(posts::read);
    Listing listing = Listing.WHOLE;
    show(listing);
    Optional<Said> order = talk.ask("library");
    while (order.isPresent() && !(order.get().verb().equals("q") && listing.isWhole())) {
      listing = obeyed(order.get(), listing);
      order = talk.ask("library");
    }
  }

  private Listing obeyed(Said order, Listing listing) {
    try {
      return obey(order, listing);
    } catch (ProblemException failed) {
      talk.say(ProblemWords.sentence(failed.problem()));
      return listing;
    }
  }

  private Listing obey(Said order, Listing listing) {
    switch (order.verb()) {
      case "" -> {
        return further(listing);
      }
      case "p" -> {
        return show(listing.at(listing.from() - Listing.SIZE));
      }
      case "q" -> {
        return show(Listing.WHOLE);
      }
      case "/" -> {
        return show(new Listing(order.rest(), false, 0));
      }
      case "s" -> {
        return show(new Listing(order.rest(), !order.rest().isEmpty(), 0));
      }
      default -> act(order);
    }
    return listing;
  }

  private void act(Said order) {
    switch (order.verb()) {
      case "#" -> posts.read(order.number().orElse(0));
      case "m", "*" -> mark(order);
      case "u" -> talk.say(library.undo().orElse("There is nothing to take back."));
      case "r" -> commands.accept("sync");
      case "a" -> commands.accept("add " + order.rest());
      case ":" -> commands.accept(order.rest());
      case "?" -> HELP.forEach(talk::say);
      default -> talk.say("? tells what can be typed.");
    }
  }

  private Listing further(Listing listing) {
    Listing next = listing.at(listing.from() + Listing.SIZE);
    if (next.from() < next.count(library)) {
      return show(next);
    }
    talk.say("These were all.");
    return listing;
  }

  private Listing show(Listing listing) {
    long all = listing.count(library);
    List<PostRow> rows = listing.rows(library);
    talk.say(title(listing, all));
    rows.forEach(row -> talk.say(line(row)));
    if (!rows.isEmpty()) {
      String shown = (listing.from() + 1) + " to " + (listing.from() + rows.size());
      talk.say(shown + " of " + Numbers.words(all) + ". ? tells what can be typed.");
    }
    return listing;
  }

  private String title(Listing listing, long all) {
    if (!listing.isWhole()) {
      return Numbers.of(all, "post") + " with “" + listing.words() + "”.";
    }
    Counts counts = library.counts();
    return counts.all() == 0
        ? "Your library is empty. a ADDRESS adds a blog."
        : Numbers.of(all, "post") + ", " + Numbers.words(counts.unread()) + " unread.";
  }

  /** All that a card shows, in words. */
  private static String line(PostRow row) {
    List<String> facts = new ArrayList<>();
    facts.add(row.blogName());
    row.headline().published().map(Dates::words).ifPresent(facts::add);
    row.headline().minutes().ifPresent(minutes -> facts.add(Headline.minutesInWords(minutes)));
    facts.add(row.read() ? "read" : "unread");
    if (row.starred()) {
      facts.add("starred");
    }
    if (row.changed()) {
      facts.add("changed");
    }
    if (row.status() == Status.FAILED) {
      facts.add("could not be fetched");
    }
    if (row.status() == Status.GONE) {
      facts.add("no longer on its site");
    }
    return row.id() + ". " + ended(LinearPost.title(row)) + " " + String.join(", ", facts) + ".";
  }

  private static String ended(String title) {
    return title.matches("(?s).*[.!?…。！？]") ? title : title + ".";
  }

  private void mark(Said order) {
    Optional<PostRow> row =
        order.number().isPresent()
            ? library.post(order.number().getAsInt()).map(Library.Post::row)
            : Optional.empty();
    row.ifPresentOrElse(
        post -> mark(post, order.verb()), () -> talk.say("Which post? Say its number too."));
  }

  private void mark(PostRow row, String verb) {
    Mark mark =
        verb.equals("m")
            ? row.read() ? Mark.UNREAD : Mark.READ
            : row.starred() ? Mark.UNSTARRED : Mark.STARRED;
    library.mark(List.of(row.id()), mark);
    talk.say(LinearPost.title(row) + ": " + mark.name().toLowerCase(java.util.Locale.ROOT) + ".");
  }
}
