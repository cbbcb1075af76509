package dev.lectern.cli;

import dev.lectern.config.Setting;
import dev.lectern.discover.Found;
import dev.lectern.store.Library;
import dev.lectern.sync.LedgerLines;
import dev.lectern.sync.Sync;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern add URL…}: subscribes to blogs. */
@Command(name = "add", description = "Subscribes to blogs: finds every post, fetches and keeps it.")
final class AddCommand implements Callable<Integer> {

  /** Milliseconds that a page takes beside the pause. */
  private static final int A_PAGE = 100;

  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "URL",
      description = "Home page, index page, feed or a post.")
  private List<String> urls = new ArrayList<>();

  @Option(names = "--name", paramLabel = "N", description = "What to call the blog.")
  private String name = "";

  @Option(
      names = "--tag",
      paramLabel = "T",
      description = "A tag for the blog; may be given again.")
  private List<String> tags = new ArrayList<>();

  @Option(names = "--no-sync", description = "List the posts, but fetch no article yet.")
  private boolean noSync;

  @Option(names = "--dry-run", description = "Only say what would be fetched.")
  private boolean dryRun;

  @Option(names = "--pause", paramLabel = "MS", description = "Pause between requests to one host.")
  private int pause = -1;

  @Option(names = "--pictures", description = "Bring the pictures of the posts too.")
  private boolean pictures;

  AddCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return InTurn.all(urls, this::one, desk.console());
  }

  private int one(String url) {
    SyncReport report = new SyncReport(desk.console(), desk.clock());
    Subscribing subscribing = new Subscribing(desk, effort(), report::event);
    try (Stopping stopping = new Stopping(() -> farewell(url, subscribing, report))) {
      return one(url, subscribing, stopping);
    } finally {
      report.clear();
    }
  }

  private static void farewell(String url, Subscribing subscribing, SyncReport report) {
    if (subscribing.isAdded()) {
      report.farewell();
    } else {
      report.farewellBefore(url);
    }
  }

  private int one(String url, Subscribing subscribing, BooleanSupplier stopped) {
    Found found = subscribing.discover(url);
    if (dryRun) {
      preview(found);
      return ExitCode.DONE;
    }
    Library.Blog blog = subscribing.add(found, url, name, tags);
    if (noSync) {
      subscribing.listOnly(blog, found);
      desk.console()
          .err()
          .println(
              Shown.safe(
                  "%s: %s listed.".formatted(blog.name(), Amount.posts(found.posts().size()))));
      return ExitCode.DONE;
    }
    Sync.Outcome outcome = subscribing.fetch(blog, found, stopped);
    return outcome.problem().isPresent()
        ? ExitCode.PARTLY
        : ExitCode.of(outcome.stored(), outcome.failed());
  }

  private Desk.Effort effort() {
    return new Desk.Effort(
            pause < 0 ? OptionalInt.empty() : OptionalInt.of(pause), OptionalInt.empty())
        .withPictures(pictures);
  }

  private void preview(Found found) {
    Console console = desk.console();
    int posts = found.posts().size();
    console.out().println(Shown.safe(found.title()) + "  " + found.site());
    LedgerLines.of(found).forEach(line -> console.out().println("  " + Shown.safe(line)));
    long each = pause < 0 ? desk.settings().number(Setting.PAUSE) : pause;
    Duration time = Duration.ofMillis(posts * (each + A_PAGE));
    console
        .out()
        .println(
            "%s; %s to request, about %s."
                .formatted(Amount.posts(posts), Amount.of(posts, "page"), Times.about(time)));
  }
}
