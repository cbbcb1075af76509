package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobotsTest {

  private static boolean allows(String rules, String path) {
    return Robots.parse("User-agent: *\n" + rules.replace('|', '\n')).allows(path);
  }

  @ParameterizedTest
  @CsvSource({
    "'Disallow: /private', /private/a, false",
    "'Disallow: /private', /privateer, false",
    "'Disallow: /private', /Private, true",
    "'Disallow: /private/', /private, true",
    "'Disallow:', /anything, true",
    "'Disallow: /', /, false",
    "'Disallow: /|Allow: /blog/', /blog/post, true",
    "'Disallow: /|Allow: /blog/', /about, false",
    "'Allow: /blog/|Disallow: /', /blog/post, true",
    "'Disallow: /page|Allow: /page', /page, true",
    "'Disallow: /*.php', /a/index.php?x=1, false",
    "'Disallow: /*.php$', /a/index.php?x=1, true",
    "'Disallow: /*.php$', /a/index.php, false",
    "'Disallow: /a*b*c', /a-b-c-d, false",
    "'Disallow: /a*b*c', /acb, true",
    "'Disallow: *', /x, false",
    "'Disallow: /$', /, false",
    "'Disallow: /$', /x, true",
    "'Disallow: /*?', /x?y=1, false",
    "'Disallow: /*?', /x, true",
    "'Disallow: /a$b', /a$b, false",
    "'Disallow: /gr%C3%BCn', /gr%c3%bcn, false",
    "'Disallow: /grün', /gr%C3%BCn, false",
    "'Disallow: /%7Ejoe', /~joe/, false",
    "'Disallow: /~joe', /%7Ejoe/, false",
    "'Disallow: /a%2Fb', /a/b, true",
    "'Disallow: /file%2A', /file*, false",
    "'Disallow: private', /private, false",
    "'disallow:/x', /x, false",
    "'DISALLOW : /x # why', /x, false",
    "'Disallow: /x#part', /x, false",
    "'Noindex: /x', /x, true"
  })
  void the_longest_rule_that_matches_decides(String rules, String path, boolean allowed) {
    assertThat(allows(rules, path)).isEqualTo(allowed);
  }

  @Test
  void a_group_that_names_us_is_the_only_one_that_counts() {
    Robots robots =
        Robots.parse(
            """
            User-agent: *
            Disallow: /

            User-agent: LECTERN
            Disallow: /private
            """);
    assertThat(robots.allows("/blog")).isTrue();
    assertThat(robots.allows("/private")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Lectern", "lectern/1.0", "Lectern/0.1 (+https://example.org)", " lectern "})
  void our_name_is_known_with_and_without_a_version(String name) {
    assertThat(Robots.parse("User-agent: " + name + "\nDisallow: /").allows("/")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Lecternary", "my-lectern", "lectern-images", "lect", ""})
  void another_name_is_not_ours(String name) {
    assertThat(Robots.parse("User-agent: " + name + "\nDisallow: /").allows("/")).isTrue();
  }

  @Test
  void groups_that_name_us_are_one() {
    Robots robots =
        Robots.parse(
            "User-agent: lectern\nDisallow: /a\nUser-agent: x\nDisallow: /b\nUser-agent: lectern\nDisallow: /c");
    assertThat(robots.allows("/a")).isFalse();
    assertThat(robots.allows("/b")).isTrue();
    assertThat(robots.allows("/c")).isFalse();
  }

  @Test
  void names_in_a_row_share_their_rules() {
    Robots robots = Robots.parse("User-agent: x\nUser-agent: *\nUser-agent: y\nDisallow: /a");
    assertThat(robots.allows("/a")).isFalse();
  }

  @Test
  void a_sitemap_between_rules_ends_no_group() {
    Robots robots =
        Robots.parse("User-agent: *\nSitemap: /s.xml\nDisallow: /a\nSitemap: /t.xml\nDisallow: /b");
    assertThat(robots.allows("/b")).isFalse();
  }

  @Test
  void rules_before_any_name_are_nobodys() {
    assertThat(Robots.parse("Disallow: /\nUser-agent: *\nAllow: /").allows("/x")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void every_line_ending_and_a_byte_order_mark_are_read(String end) {
    String text = String.join(end, "\uFEFFUser-agent: *", "Disallow: /x", "");
    assertThat(Robots.parse(text).allows("/x")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2, 2000", "0.5, 500", "1e9, -1", "-3, -1", "soon, -1", "'', -1", "99999999999, -1"})
  void a_delay_is_a_number_of_seconds(String written, long millis) {
    assertThat(Robots.parse("User-agent: *\nCrawl-delay: " + written).delay())
        .isEqualTo(millis < 0 ? Optional.empty() : Optional.of(Duration.ofMillis(millis)));
  }

  @Test
  void a_page_of_html_forbids_nothing() {
    assertThat(Robots.parse("<html><body>Not found: /</body></html>").allows("/")).isTrue();
  }

  @Property(seed = "2026", tries = 500)
  void any_text_is_read_and_any_path_is_answered(@ForAll String text, @ForAll String path) {
    assertThat(Robots.parse(text).allows("/" + path)).isIn(true, false);
  }

  @Property(seed = "2026", tries = 500)
  void a_pattern_of_stars_and_letters_agrees_with_the_expression_it_stands_for(
      @ForAll @Chars({'a', 'b', '*'}) @StringLength(max = 8) String pattern,
      @ForAll @Chars({'a', 'b'}) @StringLength(max = 10) String path) {
    boolean open = ("/" + path).matches("/" + pattern.replace("*", ".*") + ".*");
    boolean anchored = ("/" + path).matches("/" + pattern.replace("*", ".*"));
    assertThat(allows("Disallow: /" + pattern, "/" + path)).isEqualTo(!open);
    assertThat(allows("Disallow: /" + pattern + "$", "/" + path)).isEqualTo(!anchored);
  }

  @Test
  @Timeout(60)
  void patterns_made_to_take_for_ever_do_not() {
    String rule = "Disallow: /" + "*a".repeat(900) + "b\n";
    Robots robots = Robots.parse("User-agent: *\n" + rule.repeat(300));
    assertThat(robots.allows("/" + "a".repeat(8000))).isTrue();
  }

  @Test
  @Timeout(60)
  void half_a_megabyte_of_rules_is_read_in_no_time() {
    Robots robots = Robots.parse("User-agent: *\n" + "Disallow: /x\n".repeat(40_000));
    assertThat(robots.rules()).hasSize(5000);
    assertThat(robots.allows("/x")).isFalse();
  }
}
