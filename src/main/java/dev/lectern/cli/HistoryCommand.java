package dev.lectern.cli;

import dev.lectern.store.Library.PostRow;
import dev.lectern.store.PostHistory.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern history POST}: what a post was before its author changed it. */
@Command(name = "history", description = "The earlier versions of a post that its author changed.")
final class HistoryCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "POST",
      description = "Id, address, or words of one title.")
  private List<String> words = new ArrayList<>();

  HistoryCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    PostRow post = desk.library().named(String.join(" ", words));
    List<Revision> earlier = desk.library().revisions(post.id());
    line("now", "", post.words(), post.headline().title());
    for (int i = 0; i < earlier.size(); i++) {
      Revision revision = earlier.get(i);
      String until = "until " + Columns.minute(revision.replaced());
      line(Integer.toString(i + 1), until, revision.words(), revision.title());
    }
    if (earlier.isEmpty()) {
      desk.console().err().println("There is no earlier version of this post.");
    }
    return ExitCode.DONE;
  }

  private void line(String version, String until, int words, String title) {
    desk.console()
        .out()
        .println("%3s  %-22s  %6d words  %s".formatted(version, until, words, Shown.safe(title)));
  }
}
