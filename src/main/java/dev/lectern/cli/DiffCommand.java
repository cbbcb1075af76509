package dev.lectern.cli;

import dev.lectern.article.PlainText;
import dev.lectern.change.WordDiff;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library.Post;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.PostHistory.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern diff POST}: what its author changed, by words. */
@Command(
    name = "diff",
    description = "What the author of a post changed, by words: [-removed-]{+added+}.")
final class DiffCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "POST",
      description = "Id, address, or words of one title.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "N",
      description = "The version of 'lectern history' to compare with; 1 is the last before now.")
  private int from = 1;

  @Option(names = "--all", description = "The whole post, not only the paragraphs that changed.")
  private boolean all;

  DiffCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    PostRow row = desk.library().named(String.join(" ", words));
    List<Revision> earlier = desk.library().revisions(row.id());
    if (earlier.isEmpty()) {
      desk.console().err().println("There is no earlier version of this post.");
      return ExitCode.DONE;
    }
    List<WordDiff.Piece> pieces = WordDiff.between(before(earlier), now(row));
    new Pager(desk.console()).print(new ShownDiff(desk.console().styled(), all).lines(pieces));
    return ExitCode.DONE;
  }

  private String before(List<Revision> earlier) {
    if (from < 1 || from > earlier.size()) {
      throw new ProblemException(
          new Problem.BadUsage(
              "There is no version %d. There are 1 to %d.".formatted(from, earlier.size())));
    }
    Revision revision = earlier.get(from - 1);
    return revision.title() + "\n\n" + PlainText.of(revision.body()) + "\n";
  }

  private String now(PostRow row) {
    String text =
        desk.library()
            .post(row.id())
            .flatMap(Post::article)
            .map(article -> PlainText.of(article.body()))
            .orElse("");
    return row.headline().title() + "\n\n" + text + "\n";
  }
}
