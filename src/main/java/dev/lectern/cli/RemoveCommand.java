package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library.Blog;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern remove BLOG}: forgets a blog and all that is held of it. */
@Command(name = "remove", description = "Forgets a blog, its posts, marks and notes.")
final class RemoveCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(paramLabel = "BLOG", description = "Name, id or address.")
  private String words = "";

  @Option(names = "--yes", description = "Do not ask for it; there is no way back.")
  private boolean sure;

  RemoveCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Blog blog = Blogs.named(desk.library(), words);
    if (!sure) {
      throw new ProblemException(
          new Problem.BadUsage(
              "This forgets “%s” with its %d posts, marks and notes for good. Say --yes if you mean it."
                  .formatted(blog.name(), blog.ledger().discovered())));
    }
    desk.library().remove(blog.id());
    desk.console().err().println("Removed " + Shown.safe(blog.name()) + ".");
    return ExitCode.DONE;
  }
}
