package dev.lectern.cli;

import com.google.gson.JsonObject;
import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Library.Post;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Order;
import dev.lectern.typeset.TextWidth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern list [QUERY]}: posts, newest first. */
@Command(
    name = "list",
    description = "Posts, newest first; all of them or those that match a query.")
final class ListCommand implements Callable<Integer> {

  private static final int WINDOW = 200;

  private final Desk desk;

  @Parameters(
      arity = "0..*",
      paramLabel = "QUERY",
      description = "Words, tag:go, is:unread, <10m, after:2025-06, …")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--sort",
      paramLabel = "KEYS",
      description =
          "date (newest first), minutes, title, blog, unread (first), with commas between; a minus turns one round.")
  private String sort = "";

  @Option(names = "--limit", paramLabel = "N", description = "At most so many.")
  private long limit = Long.MAX_VALUE;

  @Option(
      names = "--format",
      paramLabel = "TEMPLATE",
      description = "A line a post, such as '{id} {published} {title}'; any field of --json.")
  private String format = "";

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Option(
      names = "--with",
      paramLabel = "FORM",
      description = "With --json: the body too, as text, markdown or html.")
  private Optional<Bodies.Form> with = Optional.empty();

  ListCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Consumer<PostRow> print = printer();
    Query query = QueryParser.parse(String.join(" ", words));
    Order order = Sorting.parse(sort);
    long from = 0;
    List<PostRow> window;
    do {
      int size = (int) Math.min(WINDOW, limit - from);
      window = size <= 0 ? List.of() : desk.library().window(query, order, from, size);
      window.forEach(print);
      from += window.size();
    } while (!window.isEmpty() && !desk.console().out().checkError());
    return ExitCode.DONE;
  }

  private Consumer<PostRow> printer() {
    if (json) {
      return post -> desk.console().out().println(Json.line(full(post)));
    }
    if (!format.isEmpty()) {
      return post -> desk.console().out().println(Template.fill(format, Json.post(post)));
    }
    return post -> desk.console().out().println(line(post));
  }

  private JsonObject full(PostRow post) {
    JsonObject object = Json.post(post);
    with.ifPresent(
        form -> object.addProperty(form.name().toLowerCase(Locale.ROOT), body(post, form)));
    return object;
  }

  private String body(PostRow row, Bodies.Form form) {
    return desk.library()
        .post(row.id())
        .flatMap(Post::article)
        .map(article -> Bodies.of(article, form))
        .orElse("");
  }

  private String line(PostRow post) {
    Headline headline = post.headline();
    String date = headline.published().map(Dateline::day).map(Object::toString).orElse("");
    String minutes =
        headline.minutes().stream().mapToObj(Headline::minutesInWords).findFirst().orElse("");
    String marks = (post.read() ? " " : "●") + (post.starred() ? "★" : " ");
    String start = "%5d %s %-10s %7s  ".formatted(post.id(), marks, date, minutes);
    String title = Shown.safe(headline.title());
    if (!desk.console().outIsTerminal()) {
      return start + title;
    }
    return start
        + TextWidth.fit(title, Math.max(20, desk.console().columns() - TextWidth.columns(start)));
  }
}
