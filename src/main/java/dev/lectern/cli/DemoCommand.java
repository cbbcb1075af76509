package dev.lectern.cli;

import dev.lectern.address.Address;
import dev.lectern.demo.DemoBlog;
import dev.lectern.discover.Found;
import dev.lectern.store.Library;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code lectern demo}: the sample blog, through the whole pipeline, into a library of its own. */
@Command(
    name = "demo",
    description = "Fetches a sample blog that ships inside, and opens it; needs no network.")
public final class DemoCommand implements Callable<Integer> {

  private static final Desk.Effort AT_ONCE =
      new Desk.Effort(OptionalInt.of(0), OptionalInt.empty()).withPictures(true);

  private final Desk desk;

  public DemoCommand(Desk desk) {
    this.desk = desk.below("demo");
  }

  @Override
  public Integer call() {
    try (DemoBlog blog = serve(desk.library())) {
      if (desk.library().blogs().isEmpty()) {
        fill(desk, blog.address());
      }
      boolean open = desk.console().outIsTerminal() || desk.console().isLinear();
      return open ? desk.screen(OptionalLong.empty()) : ExitCode.DONE;
    }
  }

  /** At the address of the last time, so that a sync finds the blog where it was. */
  public static DemoBlog serve(Library library) {
    return library.blogs().stream()
        .findFirst()
        .flatMap(held -> Address.parse(held.start()))
        .flatMap(address -> DemoBlog.startAgain(address.port()))
        .orElseGet(DemoBlog::start);
  }

  private static void fill(Desk desk, String address) {
    SyncReport report = new SyncReport(desk.console(), desk.clock());
    Subscribing subscribing = new Subscribing(desk, AT_ONCE, report::event);
    Found found = subscribing.discover(address);
    Library.Blog blog = subscribing.add(found, address, "", List.of());
    subscribing.fetch(blog, found, () -> false);
    report.clear();
  }
}
