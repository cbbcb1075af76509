package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.fetch.Fetcher;
import dev.lectern.problem.ProblemException;
import java.util.function.Consumer;

/** Turns the address a person types into the complete list of a blog's posts. */
public final class Discovery {

  private final Fetcher fetcher;

  public Discovery(Fetcher fetcher) {
    this.fetcher = fetcher;
  }

  /**
   * Finds the posts of the blog at an address: site root, index page, feed, or one post.
   *
   * <p>Where the archive was walked before, only what is new is looked for: the posts of the answer
   * are those on the pages that changed.
   *
   * @param progress told of each page read, a sentence a time
   * @throws ProblemException where the address itself cannot be read, or holds no posts
   */
  public Found discover(Address start, Known known, Consumer<String> progress) {
    Trip trip = new Trip(fetcher, progress);
    if (known.complete() && !known.visited().isEmpty()) {
      return new ReturnVisit(trip, start, known).find();
    }
    return new FirstVisit(trip, start).find();
  }
}
