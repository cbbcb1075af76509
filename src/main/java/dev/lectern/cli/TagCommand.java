package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library.PostRow;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern tag POST… +t -t}: the reader's own tags. */
@Command(name = "tag", description = "Adds (+t) and removes (-t) tags of your own.")
final class TagCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "POST|+TAG|-TAG",
      description = "Posts (id, address, or words of one title) and what to change.")
  private List<String> words = new ArrayList<>();

  TagCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    List<String> add = starting("+");
    List<String> remove = starting("-");
    List<Long> posts =
        words.stream()
            .filter(word -> !word.startsWith("+") && !word.startsWith("-"))
            .map(desk.library()::named)
            .map(PostRow::id)
            .toList();
    if (posts.isEmpty() || (add.isEmpty() && remove.isEmpty())) {
      throw new ProblemException(
          new Problem.BadUsage("Say which posts and which tags: lectern tag 12 +go"));
    }
    int changed = desk.library().tag(posts, add, remove);
    desk.console().err().println(Amount.posts(changed) + " changed.");
    return ExitCode.DONE;
  }

  private List<String> starting(String sign) {
    return words.stream()
        .filter(word -> word.startsWith(sign) && word.length() > 1)
        .map(word -> word.substring(1))
        .toList();
  }
}
