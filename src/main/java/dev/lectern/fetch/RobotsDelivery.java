package dev.lectern.fetch;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** Fetches a robots.txt and weighs the answer (RFC 9309 section 2.3.1). */
final class RobotsDelivery {

  /** RFC 9309 section 2.5: at least this much must be read; the rest is left. */
  private static final int READ = 500 << 10;

  private static final int REDIRECTS = 5;
  private static final int NONE = 404;

  private final Walk walk;
  private final Limits limits;
  private final InstantSource clock;

  RobotsDelivery(Walk walk, Limits limits, InstantSource clock) {
    this.walk = walk;
    this.limits = new Limits(limits.patience(), READ, limits.headers(), REDIRECTS);
    this.clock = clock;
  }

  /**
   * Asks for the file.
   *
   * @param hop for whose sake
   * @param before what was held
   */
  RobotsFile fetch(Hop hop, Optional<RobotsFile> before) {
    Validators held = before.map(RobotsFile::validators).orElse(Validators.NONE);
    try {
      return weigh(walk.follow(hop.robots(held), limits, each -> {}), before);
    } catch (ProblemException e) {
      return withoutAnswer(hop, e);
    }
  }

  private RobotsFile weigh(Walk.End end, Optional<RobotsFile> before) {
    Reply reply = end.reply();
    Instant now = clock.instant();
    if (reply.status() == 304 && before.isPresent()) {
      return before.get().confirmed(now);
    }
    if (reply.status() >= 500) {
      return before
          .filter(RobotsFile::isHeld)
          .map(held -> held.keptFor(now))
          .orElseGet(() -> failing(reply.status(), before, now));
    }
    return reply.isSuccess() ? held(end, now) : none(now);
  }

  private RobotsFile held(Walk.End end, Instant now) {
    Reply reply = end.reply();
    byte[] body =
        new Codings(end.hop(), limits.body())
            .decode(reply.body(), reply.joined("Content-Encoding"));
    String text = new String(body, StandardCharsets.UTF_8);
    return new RobotsFile(now, Optional.empty(), reply.status(), Answer.validators(reply), text);
  }

  private static RobotsFile failing(int status, Optional<RobotsFile> before, Instant now) {
    Instant since = before.flatMap(RobotsFile::failingSince).orElse(now);
    return new RobotsFile(now, Optional.of(since), status, Validators.NONE, "");
  }

  private static RobotsFile none(Instant now) {
    return new RobotsFile(now, Optional.empty(), NONE, Validators.NONE, "");
  }

  /** A file that leads nowhere is none; a host that does not answer fails the page as well. */
  private RobotsFile withoutAnswer(Hop hop, ProblemException failure) {
    Problem problem = failure.problem();
    if (problem instanceof Problem.TooManyRedirects
        || problem instanceof Problem.PrivateAddress
        || problem instanceof Problem.NotAnAddress) {
      return none(clock.instant());
    }
    throw new ProblemException(Failures.elsewhere(problem, hop.address()), failure);
  }
}
