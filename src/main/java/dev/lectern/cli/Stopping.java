package dev.lectern.cli;

import java.util.function.BooleanSupplier;

/**
 * Ctrl-c and other signals to end while long work is under way. What is done is kept already, so
 * the program ends at once, with a last word; the runtime gives the exit code of the signal.
 */
final class Stopping implements BooleanSupplier, AutoCloseable {

  private final Thread hook;
  private volatile boolean stopped;

  /**
   * @param farewell says a last word; must be quick
   */
  Stopping(Runnable farewell) {
    hook =
        new Thread(
            () -> {
              stopped = true;
              farewell.run();
            },
            "farewell");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether the program is ending. */
  @Override
  public boolean getAsBoolean() {
    return stopped;
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // Too late to take it back, which is as well.
    }
  }
}
