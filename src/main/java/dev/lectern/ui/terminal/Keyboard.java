package dev.lectern.ui.terminal;

import dev.lectern.ui.Msg;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads what the terminal sends. It polls: a thread that sits in a read keeps the JVM from ending
 * for 300 ms. It looks every millisecond while keys come, less often when the reader reads.
 */
final class Keyboard implements Runnable {

  private static final long QUICK_MILLIS = 1;
  private static final long CALM_MILLIS = 6;
  private static final int CALM_AFTER = 4000;
  private static final int ESCAPE_POLLS = 25;

  private final InputStream in;
  private final InputFilter filter;
  private final Consumer<Throwable> broken;
  private boolean hushed;
  private final byte[] bytes = new byte[8192];

  Keyboard(
      InputStream in,
      Consumer<Msg> messages,
      SequenceReader sequences,
      Consumer<Throwable> broken) {
    this.in = in;
    this.filter = new InputFilter(messages, sequences);
    this.broken = broken;
  }

  @Override
  public void run() {
    try {
      int idle = 0;
      while (true) {
        idle = poll() ? 0 : Math.min(idle + 1, CALM_AFTER);
        if (idle == ESCAPE_POLLS && filter.isPending()) {
          filter.settle();
        }
        if (idle > 0) {
          Thread.sleep(idle < CALM_AFTER ? QUICK_MILLIS : CALM_MILLIS);
        }
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    } catch (IOException | RuntimeException failed) {
      broken.accept(failed);
    }
  }

  /** Leaves what is typed to another program, until {@link #listen}. */
  synchronized void hush() {
    hushed = true;
  }

  /** Takes what is typed again. */
  synchronized void listen() {
    hushed = false;
  }

  private synchronized boolean poll() throws IOException {
    if (hushed) {
      return false;
    }
    int there = in.available();
    if (there <= 0) {
      return false;
    }
    int read = in.read(bytes, 0, Math.min(there, bytes.length));
    if (read > 0) {
      filter.take(bytes, read);
    }
    return read > 0;
  }
}
