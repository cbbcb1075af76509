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
  private final long restMillis;
  private boolean busy;
  private boolean hurried;
  private Optional<Running> running = Optional.empty();

  /** An effect under way. */
  private record Running(Effect effect, Thread worker) {}

  /**
   * @param replaces whether the first effect, new, makes the second, waiting, needless
   * @param restMillis how long a place in a post waits for the next, which replaces it; nothing
   *     else waits
   */
  Lane(
      Executor workers,
      Consumer<Effect> perform,
      BiPredicate<Effect, Effect> replaces,
      long restMillis) {
    this.workers = workers;
    this.perform = perform;
    this.replaces = replaces;
    this.restMillis = restMillis;
  }

  synchronized void add(Effect effect) {
    waiting.removeIf(old -> replaces.test(effect, old));
    waiting.addLast(effect);
    running
        .filter(r -> onlyAsks(r.effect) && replaces.test(effect, r.effect))
        .ifPresent(r -> r.worker.interrupt());
    notifyAll();
    if (!busy) {
      busy = true;
      workers.execute(this::work);
    }
  }

  /** Each step down in a post is a place; written one by one they cost more than the steps. */
  private void rest() {
    long end = System.nanoTime() + restMillis * 1_000_000;
    long left = restMillis;
    while (left > 0
        && !hurried
        && waiting.size() == 1
        && waiting.getFirst() instanceof Effect.Keep) {
      try {
        wait(left);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return;
      }
      left = (end - System.nanoTime()) / 1_000_000;
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
        rest();
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
    hurried = true;
    notifyAll();
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
