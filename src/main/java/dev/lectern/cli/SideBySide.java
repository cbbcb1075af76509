package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library.Blog;
import dev.lectern.sync.Sync;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Synchronises several blogs at a time, so that a slow one does not hold up the others. */
final class SideBySide {

  private static final int BLOGS_AT_A_TIME = 8;

  private SideBySide() {}

  /** What each came to, in their order; returns when all are done. */
  static List<Sync.Outcome> run(List<Blog> blogs, Function<Blog, Sync.Outcome> sync) {
    int threads = Math.clamp(blogs.size(), 1, BLOGS_AT_A_TIME);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      List<Future<Sync.Outcome>> running =
          blogs.stream().map(blog -> pool.submit(() -> sync.apply(blog))).toList();
      return running.stream().map(SideBySide::result).toList();
    }
  }

  private static Sync.Outcome result(Future<Sync.Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      throw new ProblemException(new Problem.Interrupted(), e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
    }
  }
}
