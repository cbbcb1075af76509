package dev.lectern.fetch;

import java.time.Duration;

/** Waits; handed in, so that tests need not. */
@FunctionalInterface
public interface Pause {

  /** Waits by sleeping. */
  Pause SLEEP = Thread::sleep;

  /**
   * Returns after this time.
   *
   * @throws InterruptedException at once when the thread is interrupted
   */
  void forTime(Duration time) throws InterruptedException;
}
