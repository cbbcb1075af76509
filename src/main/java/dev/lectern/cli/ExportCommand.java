package dev.lectern.cli;

import dev.lectern.export.JsonPosts;
import dev.lectern.export.PostFolder;
import dev.lectern.export.Selection;
import dev.lectern.export.Target;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.query.QueryParser;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
      description = "json (a file of JSON lines), markdown or html (a folder, one file a post).")
  private Form form = Form.JSON;

  @Option(names = "--force", description = "Replace files that are there already.")
  private boolean force;

  /** What posts are written as. */
  enum Form {
    JSON,
    MARKDOWN,
    HTML
  }

  private int written;

  ExportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() throws IOException {
    String where = words.getLast();
    String query = String.join(" ", words.subList(0, words.size() - 1));
    Stream<JsonPosts.Entry> posts =
        new Selection(desk.library(), QueryParser.parse(query)).entries();
    if (form == Form.JSON && where.equals("-")) {
      lines(posts, desk.console().out());
      return ExitCode.DONE;
    }
    write(posts, new Target(path(where), force));
    desk.console().err().println(Shown.safe("%s: %d posts written.".formatted(where, written)));
    return ExitCode.DONE;
  }

  private void write(Stream<JsonPosts.Entry> posts, Target target) {
    switch (form) {
      case JSON -> target.file(writer -> lines(posts, writer));
      case MARKDOWN -> target.folder(folder -> written = PostFolder.markdown(posts, folder));
      case HTML -> target.folder(folder -> written = PostFolder.html(posts, folder));
    }
  }

  private void lines(Stream<JsonPosts.Entry> posts, Writer to) throws IOException {
    for (JsonPosts.Entry entry : (Iterable<JsonPosts.Entry>) posts::iterator) {
      to.write(Json.line(JsonPosts.write(entry)) + "\n");
      written++;
    }
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
