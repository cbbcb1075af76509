package dev.lectern.cli;

import dev.lectern.query.Query;
import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.Ledger;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Order;
import dev.lectern.sync.RequestLedger;
import dev.lectern.sync.Timetables;
import dev.lectern.typeset.TextWidth;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code lectern blogs}: the blogs and how complete they are. */
@Command(name = "blogs", description = "The blogs, and how complete each is.")
final class BlogsCommand implements Callable<Integer> {

  private static final int MOST_FAILURES = 1000;

  private final Desk desk;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Option(
      names = {"-v", "--verbose"},
      description = "Also the sources each blog was found by.")
  private boolean verbose;

  BlogsCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    List<Blog> blogs = desk.library().blogs();
    if (json) {
      blogs.forEach(blog ->
          desk.console().out().println(Json.line(Json.blog(blog, failed(blog), asked(blog)))));
    } else if (blogs.isEmpty()) {
      desk.console().err().println("There are no blogs yet. Add one: lectern add URL");
    } else {
      table(blogs);
    }
    return ExitCode.DONE;
  }

  private void table(List<Blog> blogs) {
    int width = blogs.stream().mapToInt(b -> TextWidth.columns(b.name())).max().orElse(0);
    int name = Math.clamp(width, 4, 40);
    PrintWriter out = desk.console().out();
    out.println(
        "  id  "
            + Columns.pad("blog", name)
            + "  found   held failed skipped unread  newest      last sync");
    blogs.forEach(blog -> row(blog, name, out));
  }

  private void row(Blog blog, int name, PrintWriter out) {
    Ledger ledger = blog.ledger();
    out.println(
        "%4d  %s  %5d  %5d %6d %7d %6d  %-10s  %s"
            .formatted(
                blog.id(),
                Columns.pad(Shown.safe(blog.name()), name),
                ledger.discovered(),
                ledger.held(),
                ledger.failed(),
                ledger.skipped(),
                ledger.unread(),
                ledger.newest(),
                ledger.lastSync().isEmpty() ? "never" : Columns.minute(ledger.lastSync())));
    if (!ledger.problem().isEmpty()) {
      out.println("      " + Shown.safe(ledger.problem()));
    }
    if (verbose) {
      out.println("      " + Shown.safe(blog.site()));
      new Timetables(desk.library())
          .rest(blog.id(), desk.clock().instant())
          .ifPresent(rest -> out.println("      " + Shown.safe(rest.sentence())));
      if (asked(blog).inAll() > 0) {
        out.println("      " + Shown.safe(asked(blog).sentence()));
      }
      ledger.sources().forEach(source -> out.println("      " + Shown.safe(source)));
      failed(blog).forEach(post -> out.println("      failed: " + Shown.safe(post.problem())));
    }
  }

  private RequestLedger.Asked asked(Blog blog) {
    return new RequestLedger(desk.library()).of(blog.id());
  }

  /** The posts of a blog that could not be had; no query where there are none. */
  private List<PostRow> failed(Blog blog) {
    Query failed =
        new Query.And(
            List.of(new Query.In(Query.Field.BLOG, blog.name()), new Query.Is(Query.Flag.FAILED)));
    return blog.ledger().failed() == 0
        ? List.of()
        : desk.library().window(failed, Order.NEWEST, 0, MOST_FAILURES).stream()
            .filter(post -> post.blog() == blog.id())
            .toList();
  }
}
