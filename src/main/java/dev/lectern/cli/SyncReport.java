package dev.lectern.cli;

import dev.lectern.fetch.Exchange;
import dev.lectern.problem.ProblemWords;
import dev.lectern.sync.SyncEvent;
import dev.lectern.typeset.TextWidth;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/** Tells how a sync goes: one line that changes on a terminal, plain lines elsewhere. */
final class SyncReport {

  private static final String ERASE = "\r\u001b[K";

  /** Between two lines about the same, where they cannot be overwritten. */
  private static final Duration SELDOM = Duration.ofSeconds(10);

  private final Console console;
  private final InstantSource clock;
  private final Advance advance;
  private Instant last;
  private boolean drawn;
  private boolean over;

  SyncReport(Console console, InstantSource clock) {
    this.console = console;
    this.clock = clock;
    this.advance = new Advance(clock);
    this.last = clock.instant();
  }

  synchronized void event(SyncEvent event) {
    switch (event) {
      case SyncEvent.Started e -> passing(e.name() + ": looking for posts");
      case SyncEvent.Discovering e -> passing(e.name() + ": " + e.step());
      case SyncEvent.Counted e -> counted(e);
      case SyncEvent.Progress e -> progress(e);
      case SyncEvent.Missed e -> lasting("  failed: " + ProblemWords.sentence(e.problem()));
      case SyncEvent.Rested e -> lasting(e.name() + ": " + e.rest().sentence());
      case SyncEvent.Finished e -> finished(e);
      case SyncEvent.Illustrating e ->
          passing("%s: pictures %d / %d".formatted(e.name(), e.done(), e.wanted()));
      case SyncEvent.Broken e -> lasting(e.name() + ": " + ProblemWords.sentence(e.problem()));
    }
  }

  /** A request as it went over the wire, in a line. */
  synchronized void exchange(Exchange exchange) {
    String answer =
        exchange.outcome().isEmpty()
            ? "%d, %,d bytes".formatted(exchange.status(), exchange.bytes())
            : exchange.outcome();
    lasting(
        "%s GET %s (%s): %s, %d ms"
            .formatted(
                exchange.at().truncatedTo(ChronoUnit.MILLIS),
                exchange.address(),
                exchange.reason(),
                answer,
                exchange.took().toMillis()));
  }

  private void counted(SyncEvent.Counted event) {
    advance.note(event);
    if (event.wanted() > 0) {
      lasting(
          "%s: %s, %d to fetch"
              .formatted(event.name(), Amount.posts(event.found()), event.wanted()));
    }
  }

  private void progress(SyncEvent.Progress event) {
    advance.note(event);
    String counts = event.name() + ": " + advance.words(event.blog());
    if (console.errIsTerminal()) {
      passing(counts + " · " + event.title());
    } else if (!clock.instant().isBefore(last.plus(SELDOM))) {
      lasting(counts);
      last = clock.instant();
    }
  }

  private void finished(SyncEvent.Finished event) {
    String failed = event.failed() > 0 ? ", %d failed".formatted(event.failed()) : "";
    String stored = event.stored() > 0 ? "%d fetched".formatted(event.stored()) : "nothing new";
    // A visit that met no change has looked at no list.
    String found = event.found() > 0 ? Amount.posts(event.found()) + ", " : "";
    lasting("%s: %s%s%s".formatted(event.name(), found, stored, failed));
  }

  /** Shown until the next line on a terminal; elsewhere not at all. */
  private void passing(String text) {
    if (!console.errIsTerminal() || over) {
      return;
    }
    String line = TextWidth.fit(Shown.safe(text), console.columns() - 1);
    console.err().print(ERASE + line);
    console.err().flush();
    drawn = true;
  }

  private void lasting(String text) {
    if (over) {
      return;
    }
    clear();
    console.err().println(Shown.safe(text));
    console.err().flush();
  }

  /** The last word when the program is told to end. */
  synchronized void farewell() {
    lastWord("What was fetched is kept; the next sync goes on.");
  }

  /** The last word while the posts of a blog are looked for that is not in the library yet. */
  synchronized void farewellBefore(String address) {
    lastWord(address + " is not in the library yet, and nothing of it is kept.");
  }

  private void lastWord(String rest) {
    lasting("Stopped. " + rest);
    over = true;
  }

  /** Takes the passing line away. */
  synchronized void clear() {
    if (drawn) {
      console.err().print(ERASE);
      console.err().flush();
      drawn = false;
    }
  }
}
