package dev.lectern.sync;

import dev.lectern.problem.Problem;
import dev.lectern.store.Library;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Which failed posts are tried again without anybody asking for it: those whose failure may pass,
 * as of a server that was down, a few times and less and less often. Kept in the library as small
 * notes.
 */
final class SecondChances {

  /** The first of them counts. */
  private static final int MOST_TRIES = 5;

  private static final Duration SHORTEST = Duration.ofMinutes(10);
  private static final int LONGER = 6;

  private final Library library;
  private final InstantSource clock;

  SecondChances(Library library, InstantSource clock) {
    this.library = library;
    this.clock = clock;
  }

  /** What came of a post so far, and when it may be tried again. */
  private record Trial(int tries, Instant next) {

    private static final Trial NONE = new Trial(0, Instant.EPOCH);

    /** The first time again with the very next sync, then after 10 minutes, an hour, 6 hours. */
    private Trial failed(Instant now) {
      double wait = tries == 0 ? 0 : SHORTEST.toSeconds() * Math.pow(LONGER, tries - 1);
      return new Trial(tries + 1, now.plusSeconds((long) wait));
    }

    /** Where the host wants rest the post was not even asked for, which is no try. */
    private Trial waiting(Instant until) {
      return new Trial(Math.max(1, tries), until);
    }
  }

  /** Notes that a post could not be had. */
  void failed(long post, Problem problem) {
    Optional<Trial> before = recalled(post);
    if (problem.isPassing()) {
      keep(post, next(before.orElse(Trial.NONE), problem));
    } else if (before.isPresent()) {
      library.remember(name(post), "");
    }
  }

  private Trial next(Trial before, Problem problem) {
    Instant now = clock.instant();
    return problem instanceof Problem.AskedToWait busy
        ? before.waiting(now.plus(busy.pause()))
        : before.failed(now);
  }

  /** Whether a post that failed is to be tried again now. */
  boolean has(long post) {
    return recalled(post)
        .filter(trial -> trial.tries() < MOST_TRIES && !trial.next().isAfter(clock.instant()))
        .isPresent();
  }

  private void keep(long post, Trial trial) {
    library.remember(name(post), trial.tries() + " " + trial.next());
  }

  private Optional<Trial> recalled(long post) {
    return library.remembered(name(post)).flatMap(SecondChances::read);
  }

  /** A note that cannot be read is none. */
  private static Optional<Trial> read(String note) {
    String[] parts = note.split(" ", 2);
    try {
      return parts.length == 2
          ? Optional.of(new Trial(Integer.parseInt(parts[0]), Instant.parse(parts[1])))
          : Optional.empty();
    } catch (NumberFormatException | DateTimeException damaged) {
      return Optional.empty();
    }
  }

  private static String name(long post) {
    return "failures of post " + post;
  }
}
