package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreshnessTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private static Reply reply(String... fields) {
    Map<String, List<String>> map = new HashMap<>();
    for (String field : fields) {
      String[] parts = field.split(": ", 2);
      map.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts[1]);
    }
    return new Reply(200, HttpHeaders.of(map, (n, v) -> true), new byte[0]);
  }

  @ParameterizedTest
  @CsvSource({
    "max-age=600, 600",
    "'public, max-age=600, must-revalidate', 600",
    "'Max-Age = \"600\"', 600",
    "s-maxage=900, -1",
    "max-age=0, -1",
    "'max-age=600, no-cache', -1",
    "no-store, -1",
    "max-age=nonsense, -1",
    "max-age=999999999999999999, 31536000"
  })
  void cache_control_says_for_how_long(String field, long seconds) {
    assertThat(Freshness.of(reply("Cache-Control: " + field), NOW).map(until -> seconds(until)))
        .isEqualTo(seconds < 0 ? Optional.empty() : Optional.of(seconds));
  }

  private static long seconds(Instant until) {
    return Duration.between(NOW, until).toSeconds();
  }

  @Test
  void the_age_of_a_cached_answer_is_taken_off() {
    Reply reply = reply("Cache-Control: max-age=600", "Age: 100");
    assertThat(Freshness.of(reply, NOW)).contains(NOW.plusSeconds(500));
  }

  @Test
  void expires_counts_from_the_servers_own_clock() {
    Reply reply =
        reply("Date: Sun, 01 Mar 2026 10:00:00 GMT", "Expires: Sun, 01 Mar 2026 10:05:00 GMT");
    assertThat(Freshness.of(reply, NOW)).contains(NOW.plusSeconds(300));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "Thu, 01 Jan 1970 00:00:00 GMT", "soon"})
  void expires_in_the_past_or_nowhere_is_stale(String expires) {
    assertThat(Freshness.of(reply("Expires: " + expires), NOW)).isEmpty();
  }

  @Test
  void max_age_goes_before_expires() {
    Reply reply = reply("Cache-Control: max-age=60", "Expires: Sun, 01 Mar 2026 18:00:00 GMT");
    assertThat(Freshness.of(reply, NOW)).contains(NOW.plusSeconds(60));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun Nov  6 08:49:37 1994",
        "sun, 6 nov 1994 08:49:37 gmt",
        "06 Nov 1994 08:49:37",
        "Sun, 06-Nov-1994 08:49:37 UTC"
      })
  void the_forms_of_a_date_are_read(String text) {
    assertThat(HttpDates.parse(text)).contains(Instant.parse("1994-11-06T08:49:37Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "Sun, 31 Feb 1994 08:49:37 GMT",
        "Sun, 06 Xyz 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 25:49:37 GMT"
      })
  void what_is_no_date_is_none(String text) {
    assertThat(HttpDates.parse(text)).isEmpty();
  }

  @Property(seed = "2026", tries = 300)
  void any_field_is_read(@ForAll String field) {
    Reply reply = reply("Cache-Control: " + field, "Expires: " + field, "Age: " + field);
    Freshness.of(reply, NOW).ifPresent(until -> assertThat(until).isAfter(NOW));
  }
}
