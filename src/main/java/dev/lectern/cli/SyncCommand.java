package dev.lectern.cli;

import dev.lectern.store.Library.Blog;
import dev.lectern.sync.Sync;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern sync}: brings blogs up to date. */
@Command(name = "sync", description = "Brings blogs up to date: fetches what is new or changed.")
final class SyncCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      arity = "0..*",
      paramLabel = "BLOG",
      description = "Name, id or address; all where none is given.")
  private List<String> names = new ArrayList<>();

  @Option(names = "--full", description = "Walk the whole archive again.")
  private boolean full;

  @Option(names = "--retry-failed", description = "Try the posts again that failed before.")
  private boolean retryFailed;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Articles under way at a time for one blog.")
  private int jobs;

  @Option(names = "--pause", paramLabel = "MS", description = "Pause between requests to one host.")
  private int pause = -1;

  @Option(
      names = "--log",
      description = "A line on standard error for each request and its reason.")
  private boolean log;

  @Option(
      names = "--re-extract",
      description = "Read the pages that are kept again, without the network.")
  private boolean reextract;

  @Option(names = "--pictures", description = "Bring the pictures of the posts too.")
  private boolean pictures;

  SyncCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    List<Blog> blogs =
        names.isEmpty()
            ? subscribed()
            : names.stream().map(name -> Blogs.named(desk.library(), name)).toList();
    if (blogs.isEmpty()) {
      desk.console().err().println("There are no blogs yet. Add one: lectern add URL");
      return ExitCode.DONE;
    }
    return reextract ? new Reextraction(desk).run(blogs) : summary(all(blogs));
  }

  private List<Blog> subscribed() {
    return desk.library().blogs().stream().filter(blog -> !blog.start().isEmpty()).toList();
  }

  private List<Sync.Outcome> all(List<Blog> blogs) {
    SyncReport report = new SyncReport(desk.console(), desk.clock());
    Desk.Effort effort =
        new Desk.Effort(given(pause), given(jobs == 0 ? -1 : jobs)).withPictures(pictures);
    Sync sync = desk.sync(log ? effort.logging(report::exchange) : effort);
    Sync.Scope scope = new Sync.Scope(full, retryFailed, !names.isEmpty());
    try (Stopping stopping = new Stopping(report::farewell)) {
      return SideBySide.run(blogs, blog -> sync.run(blog, scope, report::event, stopping));
    } finally {
      report.clear();
    }
  }

  private static OptionalInt given(int number) {
    return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static int summary(List<Sync.Outcome> outcomes) {
    boolean troubled = outcomes.stream().anyMatch(o -> o.failed() > 0 || o.problem().isPresent());
    boolean allBroken = outcomes.stream().allMatch(o -> o.problem().isPresent() && o.stored() == 0);
    if (allBroken) {
      return ExitCode.FAILED;
    }
    return troubled ? ExitCode.PARTLY : ExitCode.DONE;
  }
}
