package dev.lectern.fetch;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits so that an interrupt ends it at once, as a problem. */
final class Waiting {

  private Waiting() {}

  /** A wait that may be interrupted. */
  @FunctionalInterface
  interface Wait<T> {
    T run() throws InterruptedException;
  }

  /** What came within this time; empty where nothing did. */
  static <T> Optional<T> on(Future<T> future, Duration limit) {
    return interruptible(() -> {
      try {
        return Optional.of(future.get(limit.toNanos(), TimeUnit.NANOSECONDS));
      } catch (TimeoutException late) {
        return Optional.empty();
      } catch (ExecutionException e) {
        throw new CompletionException(e.getCause());
      }
    });
  }

  /** Runs a wait; the thread stays interrupted where it was. */
  static <T> T interruptible(Wait<T> wait) {
    try {
      return wait.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ProblemException(new Problem.Interrupted(), e);
    }
  }
}
