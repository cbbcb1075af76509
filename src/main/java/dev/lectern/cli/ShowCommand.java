package dev.lectern.cli;

import dev.lectern.article.Article;
import dev.lectern.store.Library.PostRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern show POST}: the post set for the terminal. */
@Command(
    name = "show",
    description = "Prints a post: through $PAGER on a terminal, plain on a pipe.")
final class ShowCommand implements Callable<Integer> {

  private static final int MEASURE = 72;

  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "POST",
      description = "Id, address, or words of one title.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--as", paramLabel = "FORM", description = "text, markdown, html or json.")
  private Optional<ExtractCommand.Form> form = Optional.empty();

  @Option(
      names = "--width",
      paramLabel = "N",
      description = "Columns to set it in (72, or the terminal's if fewer).")
  private int width;

  ShowCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    PostRow row = desk.library().named(String.join(" ", words));
    Article article = Bodies.article(desk.library(), row);
    if (form.isPresent()) {
      desk.console().out().println(written(row, article, form.get()));
    } else {
      new Pager(desk.console()).print(new SetPost(desk.console()).lines(row, article, columns()));
    }
    return ExitCode.DONE;
  }

  private int columns() {
    return width > 0 ? Math.max(20, width) : Math.min(MEASURE, desk.console().columns());
  }

  private static String written(PostRow row, Article article, ExtractCommand.Form form) {
    return switch (form) {
      case TEXT -> Bodies.titled(article, Bodies.Form.TEXT);
      case MARKDOWN -> Bodies.titled(article, Bodies.Form.MARKDOWN);
      case HTML -> Bodies.titled(article, Bodies.Form.HTML);
      case JSON -> {
        var json = Json.post(row);
        json.addProperty("text", Bodies.of(article, Bodies.Form.TEXT));
        yield Json.line(json);
      }
    };
  }
}
