package dev.lectern.cli;

import dev.lectern.export.Epub;
import dev.lectern.export.JsonPosts;
import dev.lectern.export.PostFolder;
import dev.lectern.export.Selection;
import dev.lectern.export.Target;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Order;
import dev.lectern.typeset.PngPicture;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern export [QUERY] --to FORM PATH}: a selection to files. */
@Command(
    name = "export",
    description = "Writes the posts that match a query to a file or a folder.")
final class ExportCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "[QUERY] PATH",
      description =
          "Which posts (all, without a query), and where to; for json - is standard output.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FORM",
      description =
          "epub (one book, each blog from its beginning), json (a file of JSON lines), markdown or"
              + " html (a folder, one file a post).")
  private Form form = Form.JSON;

  @Option(names = "--force", description = "Replace files that are there already.")
  private boolean force;

  @Option(names = "--pictures", description = "For epub: fetch the pictures that are missing.")
  private boolean pictures;

  /** What posts are written as. */
  enum Form {
    EPUB,
    JSON,
    MARKDOWN,
    HTML;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private int written;

  ExportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    String where = words.getLast();
    String query = String.join(" ", words.subList(0, words.size() - 1));
    if (where.equals("-")) {
      printed(query);
      return ExitCode.DONE;
    }
    Target target = new Target(path(where), force);
    String result = form == Form.EPUB ? book(query, target) : written(query, target);
    desk.console().err().println(Shown.safe(where + ": " + result));
    return ExitCode.DONE;
  }

  private void printed(String query) throws IOException {
    if (form != Form.JSON) {
      throw new ProblemException(
          new Problem.BadUsage("Only json can go to standard output. Give a path."));
    }
    lines(selection(query, Order.NEWEST).entries(), desk.console().out());
  }

  private Selection selection(String query, Order order) {
    return new Selection(desk.library(), QueryParser.parse(query), order);
  }

  private String written(String query, Target target) {
    Stream<JsonPosts.Entry> posts = selection(query, Order.NEWEST).entries();
    switch (form) {
      case JSON -> target.file(writer -> lines(posts, writer));
      case MARKDOWN -> target.folder(folder -> written = PostFolder.markdown(posts, folder));
      case HTML -> target.folder(folder -> written = PostFolder.html(posts, folder));
      case EPUB -> throw new IllegalStateException("a book is made otherwise");
    }
    return Amount.posts(written) + " written.";
  }

  private void lines(Stream<JsonPosts.Entry> posts, Writer to) throws IOException {
    for (JsonPosts.Entry entry : (Iterable<JsonPosts.Entry>) posts::iterator) {
      to.write(Json.line(JsonPosts.write(entry)) + "\n");
      written++;
    }
  }

  private String book(String query, Target target) {
    Selection posts = selection(query, Epub.ORDER);
    List<Selection.Chosen> chosen = posts.chosen();
    if (chosen.isEmpty()) {
      throw new ProblemException(new Problem.NoneMatches(query));
    }
    if (pictures) {
      desk.illustrator().ifPresent(hand -> chosen.forEach(post -> hand.one(post.id())));
    }
    String subject = query.isEmpty() ? "Posts" : query;
    Epub.Binding binding = new Epub.Binding(subject, desk.clock().instant(), PngPicture::of);
    AtomicReference<String> result = new AtomicReference<>("");
    target.bytes(stream -> result.set(told(Epub.write(posts, desk.library(), binding, stream))));
    return result.get();
  }

  private String told(Epub.Tally tally) {
    String missing =
        pictures ? " %d could not be had." : " %d more are not held; --pictures fetches them.";
    return "%s, %s written."
            .formatted(Amount.posts(tally.posts()), Amount.of(tally.pictures(), "picture"))
        + (tally.missing() == 0 ? "" : missing.formatted(tally.missing()));
  }

  private static Path path(String where) {
    try {
      return Path.of(where);
    } catch (InvalidPathException e) {
      throw new ProblemException(
          new Problem.BadUsage("“%s” is no path.".formatted(where.replace("\0", "?"))), e);
    }
  }
}
