package dev.lectern.extract;

import dev.lectern.article.Dateline;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Dates that a page claims, each with its weight; the day with the most behind it wins. */
final class DateVote {

  private record Claim(Dateline date, double weight) {}

  /** Nobody published on the web before. */
  private static final int FIRST_YEAR = 1990;

  /** Where people live, clocks run from nine hours behind Greenwich to thirteen before it. */
  private static final int BEHIND = 9;

  private static final int BEFORE = 11;

  private static final double DAY_FOR_MOMENT = 0.97;
  private static final double MOMENT_FOR_DAY = 0.95;

  private final List<Claim> claims = new ArrayList<>();

  void add(Dateline date, double weight) {
    if (date.day().getYear() >= FIRST_YEAR) {
      claims.add(new Claim(date, weight));
    }
  }

  boolean isEmpty() {
    return claims.isEmpty();
  }

  Optional<Dateline> winner() {
    Optional<Claim> best = Optional.empty();
    double most = 0;
    for (Claim claim : claims) {
      double support = support(claim);
      if (best.isEmpty() || support > most || (support == most && isSurer(claim, best.get()))) {
        best = Optional.of(claim);
        most = support;
      }
    }
    return best.map(Claim::date).map(this::inItsPlace);
  }

  /** Of two with as much behind them the one with a time is surer, then the earlier. */
  private static boolean isSurer(Claim claim, Claim best) {
    boolean timed = claim.date().time().isPresent();
    return timed == best.date().time().isPresent()
        ? !claim.date().equals(best.date()) && claim.date().compareTo(best.date()) < 0
        : timed;
  }

  /**
   * A moment in Greenwich as clocks at its place showed it, where another claim says so with an
   * offset; otherwise the neighbouring day that two claims (the address and a line, say) agree on.
   */
  private Dateline inItsPlace(Dateline won) {
    if (won.time().isEmpty() || isLocal(won)) {
      return won;
    }
    for (Claim claim : claims) {
      Dateline date = claim.date();
      if (date.time().isPresent() && isLocal(date) && date.isSameInstant(won)) {
        return date;
      }
    }
    return agreedNeighbour(won).orElse(won);
  }

  private Optional<Dateline> agreedNeighbour(Dateline moment) {
    for (Claim claim : claims) {
      Dateline date = claim.date();
      if (date.time().isEmpty()
          && isNeighbour(date, moment)
          && timesClaimed(date) > 1 + timesClaimed(Dateline.of(moment.day()))) {
        return Optional.of(date);
      }
    }
    return Optional.empty();
  }

  private int timesClaimed(Dateline day) {
    int times = 0;
    for (Claim claim : claims) {
      times += claim.date().equals(day) ? 1 : 0;
    }
    return times;
  }

  private double support(Claim claim) {
    double support = claim.weight() * 0.01;
    for (Claim other : claims) {
      support += other.weight() * agreement(claim.date(), other.date());
    }
    return support;
  }

  /**
   * Whether two claims name one day: a moment in Greenwich's time and the neighbouring day that its
   * place wrote are one, so that each stands behind the other, the day for the moment a little
   * more.
   */
  private static double agreement(Dateline date, Dateline other) {
    if (date.day().equals(other.day())) {
      return 1;
    }
    if (isNeighbour(other, date)) {
      return DAY_FOR_MOMENT;
    }
    return isNeighbour(date, other) ? MOMENT_FOR_DAY : 0;
  }

  private static boolean isNeighbour(Dateline shown, Dateline moment) {
    if (moment.time().isEmpty() || !isLocal(shown)) {
      return false;
    }
    long apart = shown.day().toEpochDay() - moment.day().toEpochDay();
    return isNear(apart, moment.time().get());
  }

  private static boolean isLocal(Dateline date) {
    return date.time().isEmpty() || !date.time().get().getOffset().equals(ZoneOffset.UTC);
  }

  private static boolean isNear(long apart, OffsetTime moment) {
    boolean greenwich = moment.getOffset().equals(ZoneOffset.UTC);
    boolean west = apart == -1 && moment.getHour() < BEHIND;
    boolean east = apart == 1 && moment.getHour() >= BEFORE;
    boolean midnight = moment.getHour() == 0 && moment.getMinute() == 0 && moment.getSecond() == 0;
    return greenwich && !midnight && (west || east);
  }
}
