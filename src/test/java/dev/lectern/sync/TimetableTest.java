package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.discover.Found;
import dev.lectern.discover.PostRef;
import dev.lectern.discover.Wishes;
import dev.lectern.feed.Rhythm;
import dev.lectern.problem.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** When a blog is left alone, and for how long at most. */
class TimetableTest {

  /** A Tuesday. */
  private static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

  private static final String FEED = "https://blog.example/feed";

  private static Found found(Optional<Rhythm> rhythm, Map<String, Instant> fresh, int status) {
    List<Found.Report> reports =
        status == 0
            ? List.of()
            : List.of(
                new Found.Report(
                    PostRef.Source.FEED,
                    FEED,
                    0,
                    "",
                    Optional.of(new Problem.ErrorStatus(FEED, status))));
    return new Found(
        "B",
        Address.of("https://blog.example/"),
        List.of(),
        reports,
        List.of(),
        true,
        Map.of(),
        Optional.empty(),
        new Wishes(rhythm, fresh));
  }

  private static Timetable saying(Rhythm rhythm) {
    return Timetable.BLANK.after(found(Optional.of(rhythm), Map.of(), 0), NOON);
  }

  private static Rhythm every(Duration time) {
    return new Rhythm(Optional.of(time), List.of(), List.of());
  }

  private static Optional<Instant> until(Timetable table, Instant now) {
    return table.rest(Set.of(FEED), now).map(Rest::until);
  }

  @Test
  void a_blog_that_wishes_nothing_may_be_asked_at_once() {
    assertThat(until(Timetable.BLANK, NOON)).isEmpty();
    assertThat(until(saying(Rhythm.NONE), NOON)).isEmpty();
  }

  @Test
  void a_feed_that_wants_an_hour_gets_it() {
    Timetable table = saying(every(Duration.ofHours(1)));
    assertThat(until(table, NOON.plusSeconds(60))).contains(NOON.plusSeconds(3600));
    assertThat(until(table, NOON.plusSeconds(3600))).isEmpty();
  }

  @Test
  void a_silly_wish_silences_a_blog_for_a_week_at_most() {
    Timetable table = saying(every(Duration.ofDays(365)));
    assertThat(until(table, NOON)).contains(NOON.plus(Duration.ofDays(7)));
  }

  @Test
  void an_unchanged_feed_that_is_not_read_again_keeps_its_wish() {
    Timetable table =
        saying(every(Duration.ofHours(2)))
            .after(found(Optional.empty(), Map.of(), 0), NOON.plus(Duration.ofHours(3)));
    assertThat(until(table, NOON.plus(Duration.ofHours(4))))
        .contains(NOON.plus(Duration.ofHours(5)));
  }

  @Test
  void quiet_hours_end_with_the_first_that_is_not() {
    Rhythm rhythm = new Rhythm(Optional.empty(), List.of(12, 13, 14), List.of());
    assertThat(until(saying(rhythm), NOON.plusSeconds(90)))
        .contains(Instant.parse("2026-03-03T15:00:00Z"));
    assertThat(until(saying(rhythm), NOON.minusSeconds(90))).isEmpty();
  }

  @Test
  void quiet_days_end_with_the_first_that_is_not() {
    Rhythm rhythm = new Rhythm(Optional.empty(), List.of(), List.of("tuesday", "Wednesday"));
    assertThat(until(saying(rhythm), NOON)).contains(Instant.parse("2026-03-05T00:00:00Z"));
  }

  @Test
  void a_feed_that_is_quiet_at_all_hours_is_not_believed() {
    List<Integer> all = java.util.stream.IntStream.range(0, 24).boxed().toList();
    assertThat(until(saying(new Rhythm(Optional.empty(), all, List.of())), NOON)).isEmpty();
  }

  @Test
  void what_is_fresh_by_its_caching_headers_is_spared_for_a_day_at_most() {
    Instant later = NOON.plusSeconds(600);
    Timetable table = Timetable.BLANK.after(found(Optional.empty(), Map.of(FEED, later), 0), NOON);
    assertThat(until(table, NOON)).contains(later);
    assertThat(table.isSpared(FEED, NOON)).isTrue();
    assertThat(table.isSpared(FEED, later)).isFalse();
    assertThat(table.rest(Set.of(FEED, "https://blog.example/"), NOON)).isEmpty();
    Instant never = NOON.plus(Duration.ofDays(365));
    assertThat(
            until(
                Timetable.BLANK.after(found(Optional.empty(), Map.of(FEED, never), 0), NOON), NOON))
        .contains(NOON.plus(Duration.ofDays(1)));
  }

  @Test
  void a_blog_that_fails_is_asked_less_and_less_often_up_to_once_a_week() {
    Problem problem = new Problem.UnknownHost(FEED);
    Timetable table = Timetable.BLANK.afterFailure(problem, NOON);
    assertThat(until(table, NOON)).isEmpty();
    table = table.afterFailure(problem, NOON.plus(Duration.ofHours(4)));
    assertThat(until(table, NOON.plus(Duration.ofHours(4))))
        .contains(NOON.plus(Duration.ofHours(6)));
    assertThat(table.rest(Set.of(), NOON.plus(Duration.ofHours(4))).orElseThrow().sentence())
        .isEqualTo(
            "not asked before 2026-03-03 18:00 UTC: it fails since 2026-03-03 12:00 UTC. Name it to ask now.");
    Instant weeks = NOON.plus(Duration.ofDays(60));
    assertThat(until(table.afterFailure(problem, weeks), weeks))
        .contains(weeks.plus(Duration.ofDays(7)));
    assertThat(until(table.after(found(Optional.empty(), Map.of(), 0), weeks), weeks)).isEmpty();
  }

  @Test
  void a_blog_asked_every_hour_by_cron_is_asked_a_few_times_in_its_first_month_of_failing() {
    Timetable table = Timetable.BLANK;
    int asked = 0;
    for (int hour = 0; hour < 30 * 24; hour++) {
      Instant now = NOON.plus(Duration.ofHours(hour));
      if (table.rest(Set.of(), now).isEmpty()) {
        table = table.afterFailure(new Problem.UnknownHost(FEED), now);
        asked++;
      }
    }
    assertThat(asked).isBetween(8, 24);
  }

  @Test
  void gone_is_believed_of_a_feed_and_of_a_blog() {
    Timetable feed = Timetable.BLANK.after(found(Optional.empty(), Map.of(), 410), NOON);
    assertThat(feed.isSpared(FEED, NOON.plus(Duration.ofDays(1000)))).isTrue();
    assertThat(Timetable.BLANK.after(found(Optional.empty(), Map.of(), 404), NOON).gone())
        .isEmpty();
    Timetable blog = Timetable.BLANK.afterFailure(new Problem.ErrorStatus(FEED, 410), NOON);
    assertThat(until(blog, NOON.plus(Duration.ofDays(1000)))).contains(Instant.MAX);
    assertThat(blog.rest(Set.of(), NOON).orElseThrow().sentence())
        .isEqualTo("not asked: it said that it is gone for good (status 410). Name it to ask now.");
  }

  @Test
  void a_timetable_is_read_as_it_was_written() {
    Timetable table =
        new Timetable(
            NOON,
            new Rhythm(Optional.of(Duration.ofMinutes(90)), List.of(3, 4), List.of("Sunday")),
            Map.of(FEED, NOON.plusSeconds(5)),
            Optional.of(NOON.minusSeconds(9)),
            Set.of("https://blog.example/old?a=b c"),
            true);
    assertThat(Timetables.read(Timetables.write(table))).isEqualTo(table);
    assertThat(Timetables.read(Timetables.write(Timetable.BLANK))).isEqualTo(Timetable.BLANK);
  }

  @Property(tries = 200)
  void nothing_that_is_no_timetable_is_worse_than_a_date_that_cannot_be_read(@ForAll String note) {
    try {
      assertThat(Timetables.read(note)).isNotNull();
    } catch (java.time.DateTimeException | NumberFormatException damaged) {
      assertThat(damaged).isNotNull();
    }
  }
}
