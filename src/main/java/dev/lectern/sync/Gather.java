package dev.lectern.sync;

import dev.lectern.discover.PostRef;
import dev.lectern.fetch.Validators;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library.Blog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Fetches the posts of one blog with a few workers, and counts how it goes. */
public final class Gather {

  /** A server that drips, or wants long pauses, must not hold a sync for ever. */
  static final Duration LONGEST = Duration.ofHours(2);

  private final OnePost onePost;
  private final int workers;
  private final InstantSource clock;

  /**
   * @param workers posts under way at a time; the fetcher holds back what a host should not get
   */
  public Gather(OnePost onePost, int workers, InstantSource clock) {
    this.onePost = onePost;
    this.workers = workers;
    this.clock = clock;
  }

  /** A post to fetch; validators of the copy held, if one is. */
  public record Task(PostRef ref, long post, Validators held) {}

  /**
   * @param late posts for which no time was left
   */
  record Tally(int stored, int failed, int late) {

    /** That there was no time for some, where there was none. */
    Optional<Problem> late(Blog blog) {
      return late > 0
          ? Optional.of(new Problem.OutOfTime(blog.start(), LONGEST, late))
          : Optional.empty();
    }
  }

  Tally all(Blog blog, List<Task> tasks, Consumer<SyncEvent> events, BooleanSupplier stopped) {
    Round round = new Round(blog, tasks.size(), events, stopped);
    ExecutorService pool = Executors.newFixedThreadPool(workers, daemons());
    try (pool) {
      tasks.forEach(task -> pool.execute(() -> round.one(task)));
      pool.shutdown();
      while (!pool.awaitTermination(100, TimeUnit.MILLISECONDS)) {
        if (stopped.getAsBoolean()) {
          pool.shutdownNow();
        }
      }
    } catch (InterruptedException e) {
      pool.shutdownNow();
      Thread.currentThread().interrupt();
    }
    if (round.stored.get() > 0 && !stopped.getAsBoolean()) {
      onePost.learn(blog.id());
    }
    return new Tally(round.stored.get(), round.failed.get(), round.late.get());
  }

  private static java.util.concurrent.ThreadFactory daemons() {
    return Thread.ofPlatform().name("fetch-", 0).daemon().factory();
  }

  /** One pass over the posts of a blog. */
  private final class Round {
    private final Blog blog;
    private final int wanted;
    private final Consumer<SyncEvent> events;
    private final BooleanSupplier stopped;
    private final AtomicInteger stored = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger late = new AtomicInteger();
    private final Instant end = clock.instant().plus(LONGEST);

    Round(Blog blog, int wanted, Consumer<SyncEvent> events, BooleanSupplier stopped) {
      this.blog = blog;
      this.wanted = wanted;
      this.events = events;
      this.stopped = stopped;
    }

    void one(Task task) {
      if (stopped.getAsBoolean()) {
        return;
      }
      if (clock.instant().isAfter(end)) {
        late.incrementAndGet();
        return;
      }
      try {
        if (onePost.bring(blog, task)) {
          stored.incrementAndGet();
        }
      } catch (ProblemException e) {
        missed(task, e.problem());
      } catch (RuntimeException | StackOverflowError e) {
        missed(task, new Problem.Unexpected(e.toString()));
      }
      events.accept(
          new SyncEvent.Progress(
              blog.id(),
              blog.name(),
              task.ref().headline().title(),
              done.incrementAndGet(),
              failed.get(),
              wanted));
    }

    private void missed(Task task, Problem problem) {
      if (stopped.getAsBoolean()) {
        return;
      }
      failed.incrementAndGet();
      onePost.failed(task, problem);
      events.accept(
          new SyncEvent.Missed(blog.id(), blog.name(), task.ref().address().toString(), problem));
    }
  }
}
