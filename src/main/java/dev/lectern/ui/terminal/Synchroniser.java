package dev.lectern.ui.terminal;

import dev.lectern.sync.BlockChoice;
import dev.lectern.sync.SyncEvent;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Brings blogs up to date for the screen; called on a thread of its own, returns when it is over.
 */
public interface Synchroniser {

  /**
   * Looks for new posts.
   *
   * @param blogs ids; none means all
   * @param retry whether what failed before is tried again
   * @param stopped asked between steps
   */
  void sync(List<Long> blogs, boolean retry, Consumer<SyncEvent> events, BooleanSupplier stopped);

  /**
   * Brings the pictures of a post, where pictures are wanted.
   *
   * @param kept told of each that is held from now on
   */
  void illustrate(long post, Runnable kept, BooleanSupplier stopped);

  /**
   * Adds the blog at an address and fetches it; gives its name.
   *
   * @throws dev.lectern.problem.ProblemException where the address cannot be read or holds no posts
   */
  String add(String address, Consumer<SyncEvent> events, BooleanSupplier stopped);

  /** Which block of a blog's pages is the article. */
  BlockChoice blocks();
}
