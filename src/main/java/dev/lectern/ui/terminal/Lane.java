package dev.lectern.ui.terminal;

import dev.lectern.ui.Effect;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Effects done one after another, apart from other lanes. A waiting effect that a newer one
 * replaces is never done; one under way that only asks is told to end, by interrupting its thread.
 */
final class Lane {

  private final Executor workers;
  private final Consumer<Effect> perform;
  private final BiPredicate<Effect, Effect> replaces;
  private final Deque<Effect> waiting = new ArrayDeque<>();
  private boolean busy;
  private Optional<Running> running = Optional.empty();

  /** An effect under way. */
  private record Running(Effect effect, Thread worker) {}

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
    running
        .filter(r -> onlyAsks(r.effect) && replaces.test(effect, r.effect))
        .ifPresent(r -> r.worker.interrupt());
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
        running = Optional.of(new Running(next, Thread.currentThread()));
      }
      perform.accept(next);
      ended();
    }
  }

  /** From here on no interruption is meant for what was done; one that came too late is dropped. */
  private synchronized void ended() {
    running = Optional.empty();
    Thread.interrupted();
  }

  /** Whether it changes nothing, so that it may be broken off. */
  static boolean onlyAsks(Effect effect) {
    return effect instanceof Effect.Load || effect instanceof Effect.Search;
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
