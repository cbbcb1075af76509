package dev.lectern.sync;

import dev.lectern.discover.Found;
import dev.lectern.feed.Rhythm;
import dev.lectern.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a blog may be asked again without anybody asking for it by name: its own wishes, and more
 * patience the longer it fails.
 *
 * @param asked when it was asked last
 * @param rhythm what its feed said last
 * @param fresh until when its lists and feeds need not be asked, by address
 * @param failing since when every sync of it failed, if the last one did
 * @param gone the addresses that answered 410 (RFC 9110 section 15.5.11)
 * @param closed whether the blog as a whole is gone
 */
record Timetable(
    Instant asked,
    Rhythm rhythm,
    Map<String, Instant> fresh,
    Optional<Instant> failing,
    Set<String> gone,
    boolean closed) {

  /** Of a blog that was never asked. */
  static final Timetable BLANK =
      new Timetable(Instant.EPOCH, Rhythm.NONE, Map.of(), Optional.empty(), Set.of(), false);

  /** No wish and no failure silences a blog for longer. */
  private static final Duration LONGEST = Duration.ofDays(7);

  /** Caching headers are often made for pictures. */
  private static final Duration LONGEST_FRESH = Duration.ofDays(1);

  private static final int GONE = 410;

  Timetable {
    fresh = Map.copyOf(fresh);
    gone = Set.copyOf(gone);
  }

  /** After a sync that found what there is. */
  Timetable after(Found found, Instant now) {
    Map<String, Instant> still = new HashMap<>(fresh);
    found
        .wishes()
        .fresh()
        .forEach((page, until) -> still.put(page, earlier(until, now.plus(LONGEST_FRESH))));
    still.values().removeIf(until -> !until.isAfter(now));
    Set<String> lost = new HashSet<>(gone);
    found.reports().stream()
        .filter(report -> report.problem().filter(Timetable::isGone).isPresent())
        .forEach(report -> lost.add(report.address()));
    Rhythm said = found.wishes().rhythm().orElse(rhythm);
    return new Timetable(now, said, still, Optional.empty(), lost, false);
  }

  /** After a sync that failed altogether. */
  Timetable afterFailure(Problem problem, Instant now) {
    Optional<Instant> since = Optional.of(failing.orElse(now));
    return new Timetable(now, rhythm, Map.of(), since, gone, closed || isGone(problem));
  }

  private static boolean isGone(Problem problem) {
    return problem instanceof Problem.ErrorStatus error && error.status() == GONE;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  /** Whether a list or feed need not be asked now. */
  boolean isSpared(String address, Instant now) {
    return gone.contains(address) || fresh.getOrDefault(address, Instant.MIN).isAfter(now);
  }

  /** Why the blog is not asked now, if it is not. */
  Optional<Rest> rest(Set<String> lists, Instant now) {
    if (closed) {
      return Optional.of(new Rest(Instant.MAX, "it said that it is gone for good (status 410)"));
    }
    return Stream.of(patience(), rhythm.every().flatMap(this::wanted), quiet(now), current(lists))
        .flatMap(Optional::stream)
        .filter(rest -> rest.until().isAfter(now))
        .max(Comparator.comparing(Rest::until));
  }

  /** A blog that fails for an hour is left for half of one, one that fails for weeks for one. */
  private Optional<Rest> patience() {
    return failing.map(since ->
        new Rest(
            asked.plus(shorter(Duration.between(since, asked).dividedBy(2))),
            "it fails since " + Rest.minute(since)));
  }

  private Optional<Rest> wanted(Duration every) {
    String why = "its feed wants " + Rest.about(shorter(every)) + " between two looks";
    return Optional.of(new Rest(asked.plus(shorter(every)), why));
  }

  private static Duration shorter(Duration wish) {
    return wish.compareTo(LONGEST) < 0 ? wish : LONGEST;
  }

  private Optional<Rest> quiet(Instant now) {
    return Optional.of(
        new Rest(QuietTimes.end(rhythm, now), "its feed says that nothing is new now"));
  }

  /** All that would be asked is fresh. */
  private Optional<Rest> current(Set<String> lists) {
    return lists.stream()
        .filter(list -> !gone.contains(list))
        .map(list -> fresh.getOrDefault(list, Instant.MIN))
        .min(Instant::compareTo)
        .map(until -> new Rest(until, "what it said last is fresh until then"));
  }
}
