package dev.lectern.fetch;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** When a request is made once more, and when a host is left alone instead. */
final class BackOff {

  private static final Set<Integer> PASSING = Set.of(502, 503, 504);
  private static final Duration SHORT = Duration.ofSeconds(1);
  private static final Duration LONG = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int MOST_HICCUPS = 2;

  private final Manners manners;
  private final Limits.Patience patience;
  private final Surroundings world;

  BackOff(Manners manners, Limits.Patience patience, Surroundings world) {
    this.manners = manners;
    this.patience = patience;
    this.world = world;
  }

  /**
   * Whether a reply is to be asked for again; waits itself or makes the lane wait.
   *
   * @throws ProblemException with AskedToWait where the host is left alone from now on
   */
  boolean isRepeated(Hop hop, Lane lane, Reply reply, int attempt) {
    Optional<Duration> asked = retryAfter(reply);
    if (reply.status() == 429 || (reply.status() == 503 && asked.isPresent())) {
      return isPatient(hop, lane, reply.status(), asked, attempt);
    }
    if (PASSING.contains(reply.status())) {
      return isTriedAfterPause(attempt);
    }
    lane.calm();
    return false;
  }

  /** Whether a request that failed is to be made again. */
  boolean isRepeated(Lane lane, ProblemException failure, int attempt) {
    if (failure.problem() instanceof Problem.CutShort) {
      return isTriedAfterPause(attempt);
    }
    if (isOfTheHost(failure.problem())) {
      lane.missed(failure.problem());
    }
    return false;
  }

  private boolean isOfTheHost(Problem problem) {
    return problem instanceof Problem.UnknownHost
        || problem instanceof Problem.Unreachable
        || (problem instanceof Problem.TooSlow slow && slow.limit().equals(patience.connect()));
  }

  private boolean isPatient(Hop hop, Lane lane, int status, Optional<Duration> asked, int attempt) {
    Duration wait = asked.filter(Duration::isPositive).orElseGet(() -> doubled(SHORT, attempt));
    if (attempt < manners.retries() && wait.compareTo(manners.longestWait()) <= 0) {
      lane.hold(wait);
      return true;
    }
    Duration own = doubled(LONG, lane.strikes());
    Duration rest = wait.compareTo(own) > 0 ? shorter(wait, LONGEST) : own;
    lane.leaveAlone(rest, status);
    throw new ProblemException(new Problem.AskedToWait(hop.address().toString(), status, rest));
  }

  private boolean isTriedAfterPause(int attempt) {
    if (attempt >= Math.min(MOST_HICCUPS, manners.retries())) {
      return false;
    }
    return Waiting.interruptible(() -> {
      world.pause().forTime(doubled(SHORT, attempt));
      return true;
    });
  }

  /** Doubles with every time, give or take half, so that clients do not come back together. */
  private Duration doubled(Duration base, int times) {
    double jitter = 0.5 + world.random().nextDouble();
    double millis = base.toMillis() * jitter * Math.pow(2, Math.min(times, 20));
    return shorter(Duration.ofMillis((long) millis), LONGEST);
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Seconds or a date (RFC 9110 section 10.2.3). */
  private Optional<Duration> retryAfter(Reply reply) {
    String field = reply.header("Retry-After").strip();
    if (field.matches("\\d{1,15}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(field)));
    }
    Instant now = world.clock().instant();
    return HttpDates.parse(field).map(until -> Duration.between(now, until));
  }
}
