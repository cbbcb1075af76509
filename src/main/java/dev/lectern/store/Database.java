package dev.lectern.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.sqlite.JDBC;
import org.sqlite.ProgressHandler;

/**
 * The file's connections: one that writes, guarded by a lock, and some that read and never wait for
 * it.
 *
 * <p>WAL lets readers of this and other processes read while one writes. {@code synchronous=FULL}
 * because a mark that was acknowledged must survive a power cut; in WAL mode NORMAL would lose the
 * last commits, which does for what can be {@linkplain #fetched fetched} again.
 */
final class Database implements AutoCloseable {

  private static final int IDLE_READERS = 3;

  /** Instructions of SQLite's machine between two looks at the thread's interrupt flag. */
  private static final int INTERRUPT_STEPS = 5_000;

  private final Path file;
  private final Session writer;
  private final ReentrantLock writing = new ReentrantLock();
  private final ConcurrentLinkedDeque<Session> readers = new ConcurrentLinkedDeque<>();

  /** Whether a part of the open transaction failed; touched by the thread that holds the lock. */
  private boolean spoilt;

  private final AtomicBoolean closed = new AtomicBoolean();

  private Database(Path file, Session writer) {
    this.file = file;
    this.writer = writer;
  }

  /** Something done with a session. */
  interface Work<T> {
    T with(Session session) throws SQLException;
  }

  /** Something done with a session that gives nothing. */
  interface Act {
    void with(Session session) throws SQLException;
  }

  static Database open(Path file) throws SQLException {
    return new Database(
        file,
        session(
            file,
            session ->
                session.script(
                    """
                    PRAGMA foreign_keys = ON;
                    PRAGMA synchronous = FULL;
                    PRAGMA cache_size = -8000;
                    """)));
  }

  /**
   * A session made ready; one that cannot be is closed. Patience comes first, since already a
   * setting may have to wait for a program that closes the library and has it for itself.
   */
  private static Session session(Path file, Act preparation) throws SQLException {
    Session session = new Session(connect(file));
    try {
      Patience.give(session);
      preparation.with(session);
      return session;
    } catch (SQLException failure) {
      session.close();
      throw failure;
    }
  }

  private static Connection connect(Path file) throws SQLException {
    Connection connection = new JDBC().connect("jdbc:sqlite:" + uri(file), new Properties());
    if (connection == null) {
      throw new SQLException("no driver for " + file);
    }
    return connection;
  }

  /** As an SQLite URI (sqlite.org/uri.html), so that no character of a path is an operator. */
  static String uri(Path file) {
    return "file:" + file.toAbsolutePath().toUri().getRawPath();
  }

  private Session reader() throws SQLException {
    Session idle = readers.pollFirst();
    if (idle != null) {
      return idle;
    }
    return session(
        file,
        reader -> {
          reader.script("PRAGMA query_only = ON; PRAGMA cache_size = -8000;");
          ProgressHandler.setHandler(
              reader.connection(), INTERRUPT_STEPS, new StopWhenInterrupted());
        });
  }

  /** Reads from one state of the file; stops when the thread is interrupted. */
  <T> T read(Work<T> work) {
    if (writing.isHeldByCurrentThread()) {
      return guarded(() -> {
        TextIndex.catchUp(writer);
        return work.with(writer);
      });
    }
    return guarded(() -> {
      Session reader = reader();
      try {
        return inside(reader, "BEGIN", work);
      } finally {
        giveBack(reader);
      }
    });
  }

  private void giveBack(Session reader) throws SQLException {
    if (closed.get() || readers.size() >= IDLE_READERS) {
      reader.close();
    } else {
      readers.addFirst(reader);
    }
  }

  /** Writes in one transaction, or as a part of the one that is open on this thread. */
  <T> T write(Work<T> work) {
    return write(work, () -> transaction(work));
  }

  /**
   * Writes what can be fetched again, without waiting for the disk: a power cut may take the last
   * of it, in whole transactions, and nothing else (sqlite.org/pragma.html#pragma_synchronous).
   */
  void fetched(Act act) {
    write(
        result(act),
        () -> {
          writer.script("PRAGMA synchronous = NORMAL");
          try {
            return transaction(result(act));
          } finally {
            writer.script("PRAGMA synchronous = FULL");
          }
        });
  }

  private <T> T write(Work<T> work, SqlCall<T> alone) {
    writing.lock();
    try {
      return guarded(() -> writing.getHoldCount() > 1 ? part(work) : alone.run());
    } finally {
      writing.unlock();
    }
  }

  private <T> T transaction(Work<T> work) throws SQLException {
    return inside(writer, "BEGIN IMMEDIATE", whole(work));
  }

  /**
   * No savepoint guards a part, since each would write the full-text index's memory to the file;
   * instead nothing is kept of a transaction with a part that failed.
   */
  private <T> T part(Work<T> work) throws SQLException {
    boolean done = false;
    try {
      T result = work.with(writer);
      done = true;
      return result;
    } finally {
      spoilt |= !done;
    }
  }

  private <T> Work<T> whole(Work<T> work) {
    return session -> {
      spoilt = false;
      T result = work.with(session);
      if (spoilt) {
        throw new IllegalStateException("a bulk went on after one of its writes had failed");
      }
      return result;
    };
  }

  void act(Act act) {
    write(result(act));
  }

  private static Work<Boolean> result(Act act) {
    return session -> {
      act.with(session);
      return true;
    };
  }

  private static <T> T inside(Session session, String begin, Work<T> work) throws SQLException {
    session.change(begin);
    boolean done = false;
    try {
      T result = work.with(session);
      TextIndex.catchUp(session);
      session.change("COMMIT");
      done = true;
      return result;
    } finally {
      if (!done) {
        rollBack(session);
      }
    }
  }

  /** After a full disk SQLite has rolled back already, and says so. */
  private static void rollBack(Session session) {
    session.unindexed().clear();
    try {
      session.change("ROLLBACK");
    } catch (SQLException alreadyRolledBack) {
      return;
    }
  }

  private <T> T guarded(SqlCall<T> call) {
    try {
      return call.run();
    } catch (SQLException failure) {
      throw Failures.of(failure, file);
    }
  }

  /** A call that may fail in the database. */
  private interface SqlCall<T> {
    T run() throws SQLException;
  }

  /** Does something with the writing connection outside of a transaction. */
  void alone(Act act) {
    writing.lock();
    try {
      guarded(() -> {
        act.with(writer);
        return true;
      });
    } finally {
      writing.unlock();
    }
  }

  Path file() {
    return file;
  }

  @Override
  public void close() {
    if (!closed.compareAndSet(false, true)) {
      return;
    }
    writing.lock();
    try (writer) {
      for (Session reader = readers.pollFirst(); reader != null; reader = readers.pollFirst()) {
        reader.close();
      }
    } catch (SQLException failure) {
      throw Failures.of(failure, file);
    } finally {
      writing.unlock();
    }
  }

  /** Lets a query end early when its thread was interrupted. */
  private static final class StopWhenInterrupted extends ProgressHandler {
    @Override
    protected int progress() {
      return Thread.currentThread().isInterrupted() ? 1 : 0;
    }
  }
}
