package dev.lectern.ui.terminal;

import dev.lectern.ui.Effect;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Effects done one after another, apart from other lanes. A waiting effect that a newer one
 * replaces is never done.
 */
final class Lane {

  private final Executor workers;
  private final Consumer<Effect> perform;
  private final BiPredicate<Effect, Effect> replaces;
  private final Deque<Effect> waiting = new ArrayDeque<>();
  private boolean busy;

  /**
   * @param replaces whether the first effect, new, makes the second, waiting, needless
   */
  Lane(Executor workers, Consumer<Effect> perform, BiPredicate<Effect, Effect> replaces) {
    this.workers = workers;
    this.perform = perform;
    this.replaces = replaces;
  }

  synchronized void add(Effect effect) {
    waiting.removeIf(old -> replaces.test(effect, old));
    waiting.addLast(effect);
    if (!busy) {
      busy = true;
      workers.execute(this::work);
    }
  }

  private void work() {
    while (true) {
      Effect next;
      synchronized (this) {
        if (waiting.isEmpty()) {
          busy = false;
          notifyAll();
          return;
        }
        next = waiting.removeFirst();
      }
      perform.accept(next);
    }
  }

  /** Waits until everything is done, but no longer than so many milliseconds. */
  synchronized void drain(long millis) throws InterruptedException {
    long end = System.nanoTime() + millis * 1_000_000;
    while (busy) {
      long left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        return;
      }
      wait(left);
    }
  }
}
