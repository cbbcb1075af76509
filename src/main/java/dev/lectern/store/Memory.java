package dev.lectern.store;

import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;

/** Small things remembered by name: of the screen, and when the reader was here. */
final class Memory {

  /** SQL for the instant since which posts are new, in milliseconds of the epoch. */
  static final String SINCE =
      "coalesce((SELECT CAST(value AS INTEGER) FROM memory WHERE name = ' since'), 0)";

  private static final String HERE = " here";

  private Memory() {}

  static void remember(Session session, String name, String value) throws SQLException {
    session.change("REPLACE INTO memory VALUES (?, ?)", name, value);
  }

  static Optional<String> remembered(Session session, String name) throws SQLException {
    return session.first("SELECT value FROM memory WHERE name = ?", row -> row.getString(1), name);
  }

  /** New is what came after the last sign of the reader's presence. */
  static void begin(Session session, InstantSource clock) throws SQLException {
    session.change("REPLACE INTO memory SELECT ' since', value FROM memory WHERE name = ?", HERE);
    stay(session, clock);
  }

  static void stay(Session session, InstantSource clock) throws SQLException {
    remember(session, HERE, Long.toString(clock.millis()));
  }
}
