package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.query.Query;
import dev.lectern.store.Library.Blog;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern remove BLOG}: takes a blog and all that is held of it out of the library. */
@Command(
    name = "remove",
    description = "Takes a blog with its posts, marks and notes out of the library.")
final class RemoveCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(paramLabel = "BLOG", description = "Name, id or address.")
  private String words = "";

  @Option(names = "--yes", description = "Do not ask for it.")
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
              "This takes “%s” with its %s (%d of them read, %d starred), marks and notes out of the library. Say --yes if you mean it."
                  .formatted(
                      blog.name(),
                      Amount.posts(blog.ledger().discovered()),
                      posts(blog, Query.Flag.READ),
                      posts(blog, Query.Flag.STARRED))));
    }
    String sentence =
        "Removed %s. Until you delete it, %s keeps what was held: lectern import brings it back."
            .formatted(blog.name(), desk.library().remove(blog.id()));
    desk.console().err().println(Shown.safe(sentence));
    return ExitCode.DONE;
  }

  private long posts(Blog blog, Query.Flag flag) {
    Query ofBlog = new Query.In(Query.Field.BLOG, blog.name());
    return desk.library().count(new Query.And(List.of(ofBlog, new Query.Is(flag))));
  }
}
