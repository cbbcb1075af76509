package dev.lectern.store;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.sqlite.BusyHandler;

/**
 * Waits for the other program that is writing. SQLite's own way of waiting looks again ever more
 * seldom, up to every tenth of a second, and never gets a turn beside a program that writes one
 * transaction after another; this one looks every few milliseconds.
 */
final class Patience extends BusyHandler {

  private static final long LONGEST = Duration.ofSeconds(60).toNanos();
  private static final long LEAST_PAUSE = 1_000_000;
  private static final long MOST_PAUSE = 4_000_000;

  /** Longer than another program waits between two looks. */
  private static final long TURN = 10_000_000;

  private long since;

  private Patience() {}

  /** Replaces the timeout that the driver sets. */
  static void give(Session session) throws SQLException {
    BusyHandler.setHandler(session.connection(), new Patience());
  }

  /** Between two transactions of long work: lets another program write. */
  static void giveTurn() {
    LockSupport.parkNanos(TURN);
  }

  /** Whether to try again. */
  @Override
  protected int callback(int triesBefore) {
    long now = System.nanoTime();
    since = triesBefore == 0 ? now : since;
    if (now - since > LONGEST) {
      return 0;
    }
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LEAST_PAUSE, MOST_PAUSE));
    return 1;
  }
}
