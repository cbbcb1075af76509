package dev.lectern.cli;

import dev.lectern.address.Address;
import dev.lectern.feed.Feed;
import dev.lectern.feed.FeedHeaders;
import dev.lectern.feed.FeedParser;
import dev.lectern.fetch.Page;
import dev.lectern.fetch.Request;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern feed FILE|URL|-}: what a feed says; keeps nothing. */
@Command(name = "feed", description = "What a feed says: title, entries, dates; keeps nothing.")
final class FeedCommand implements Callable<Integer> {

  static final Address NOWHERE = Address.of("https://feed.invalid/");

  private final Desk desk;

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|URL|-",
      description = "The feed; - is standard input.")
  private String source = "-";

  @Option(names = "--json", description = "Everything the feed says, as one JSON object.")
  private boolean json;

  @Option(
      names = "--jsonl",
      description =
          "Many feeds: one {\"id\",\"path\",\"url\",\"headers\"} a line in, one JSON object a line out.")
  private boolean jsonl;

  @Option(
      names = "--url",
      paramLabel = "BASE",
      description = "The address the feed was fetched from.")
  private String base = "";

  /** A feed's bytes and where they are from. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never written to
  private record Served(byte[] body, FeedHeaders headers, Address address) {}

  FeedCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (jsonl) {
      new FeedLines(desk).run(source);
      return ExitCode.DONE;
    }
    Served served = served();
    Feed feed = FeedParser.parse(served.body(), served.headers(), served.address());
    if (!feed.isFeed()) {
      throw new ProblemException(
          new Problem.Unreadable("feed", source, "it is neither RSS nor Atom nor JSON Feed"));
    }
    print(feed, served);
    return ExitCode.DONE;
  }

  private void print(Feed feed, Served served) {
    if (json) {
      desk.console()
          .out()
          .println(
              Json.line(FeedJson.of(source, served.body(), served.headers(), served.address())));
    } else {
      new FeedListing(desk.console().out()).print(feed);
    }
  }

  private Served served() {
    if (source.matches("(?i)https?://.*")) {
      Page page = desk.fetcher(OptionalInt.empty()).fetch(Request.typed(address(source)));
      return new Served(
          page.body(),
          FeedHeaders.ofType(page.type() + "; charset=" + page.charset().name()),
          page.address());
    }
    Address address = base.isEmpty() ? NOWHERE : address(base);
    return new Served(Source.bytes(source, desk.console()), FeedHeaders.NONE, address);
  }

  private static Address address(String text) {
    return Address.parse(text)
        .orElseThrow(() -> new ProblemException(new Problem.NotAnAddress(text)));
  }
}
