package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.PostRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern mark read|unread|star|unstar POST…}. */
@Command(name = "mark", description = "Marks posts as read, unread, starred or not.")
final class MarkCommand implements Callable<Integer> {

  private static final Map<String, Mark> MARKS =
      Map.of(
          "read", Mark.READ, "unread", Mark.UNREAD, "star", Mark.STARRED, "unstar", Mark.UNSTARRED);

  private final Desk desk;

  @Parameters(
      index = "0",
      paramLabel = "read|unread|star|unstar",
      completionCandidates = Choices.Marks.class,
      description = "The mark.")
  private String mark = "";

  @Parameters(
      index = "1..*",
      paramLabel = "POST",
      description = "Id, address, or words of one title.")
  private List<String> posts = new ArrayList<>();

  @Option(names = "--query", paramLabel = "Q", description = "Every post that matches.")
  private String query = "";

  MarkCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Mark wanted = MARKS.get(mark);
    if (wanted == null) {
      throw new ProblemException(
          new Problem.BadUsage(
              "There is no mark “%s”. There are read, unread, star and unstar.".formatted(mark)));
    }
    if (posts.isEmpty() == query.isBlank()) {
      throw new ProblemException(
          new Problem.BadUsage("Say which posts: ids or titles, or --query."));
    }
    int changed = change(wanted);
    desk.console().err().println(Amount.posts(changed) + " changed.");
    return ExitCode.DONE;
  }

  private int change(Mark wanted) {
    if (!query.isBlank()) {
      return desk.library().mark(QueryParser.parse(query), wanted);
    }
    List<Long> ids = posts.stream().map(desk.library()::named).map(PostRow::id).toList();
    return desk.library().mark(ids, wanted);
  }
}
