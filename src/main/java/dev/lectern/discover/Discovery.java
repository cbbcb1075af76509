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
   * are those on the pages that changed. Where those lead to no post that is known, more may have
   * appeared than they show, and the archive is walked again.
   *
   * @param progress told of each page read, a sentence a time
   * @throws ProblemException where the address itself cannot be read, or holds no posts
   */
  public Found discover(Address start, Known known, Consumer<String> progress) {
    Trip trip = new Trip(fetcher, progress);
    if (known.visited().isEmpty()) {
      return new FirstVisit(trip, start).find();
    }
    ReturnVisit visit = new ReturnVisit(trip, start, known);
    Found found = visit.find();
    return visit.isGrounded() ? found : new FirstVisit(new Trip(fetcher, progress), start).find();
  }
}
