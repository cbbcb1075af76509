package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.fetch.Fetcher;
import dev.lectern.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Turns the address a person types into the complete list of a blog's posts. */
public final class Discovery {

  /** A server that drips, or wants long pauses, must not hold a sync for ever. */
  static final Duration LONGEST = Duration.ofHours(2);

  private final Fetcher fetcher;
  private final InstantSource clock;

  public Discovery(Fetcher fetcher, InstantSource clock) {
    this.fetcher = fetcher;
    this.clock = clock;
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
    Instant end = clock.instant().plus(LONGEST);
    BooleanSupplier late = () -> clock.instant().isAfter(end);
    Trip trip = new Trip(fetcher, progress, late);
    if (known.visited().isEmpty()) {
      return new FirstVisit(trip, start).find();
    }
    ReturnVisit visit = new ReturnVisit(trip, start, known);
    Found found = visit.find();
    return visit.isGrounded()
        ? found
        : new FirstVisit(new Trip(fetcher, progress, late), start).find();
  }
}
