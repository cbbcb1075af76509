package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import dev.lectern.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a site's robots.txt is come by, kept and obeyed. */
class RobotsFetchTest {

  private final FakeSite site = FakeSite.start();
  private final HostMemory memory = HostMemory.brief();
  private final Reader reader = Reader.remembering(memory);

  @AfterEach
  void close() {
    reader.close();
    site.close();
  }

  private void robots(String text) {
    site.content("/robots.txt", "text/plain", "User-agent: *\n" + text);
  }

  private void robotsStatus(int status) {
    site.on(
        "/robots.txt", exchange -> FakeSite.send(exchange, status, "text/plain", "Disallow: /"));
  }

  @Test
  void what_it_forbids_is_not_asked_for() {
    robots("Disallow: /private/");
    site.page("/private/a", "secret");
    site.page("/open", "open");
    assertThat(reader.problem(site.at("/private/a")))
        .isEqualTo(new Problem.RobotsForbid(site.at("/private/a")));
    assertThat(reader.typed(site.at("/open")).text()).isEqualTo("open");
    assertThat(site.hits("/private/a")).isZero();
    assertThat(site.hits("/robots.txt")).isEqualTo(1);
  }

  @Test
  void it_is_obeyed_after_a_redirect() {
    robots("Disallow: /private/");
    site.on(
        "/go",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/private/a");
          FakeSite.send(exchange, 302, "text/html", "");
        });
    assertThat(reader.problem(site.at("/go"))).isInstanceOf(Problem.RobotsForbid.class);
    assertThat(site.hits("/private/a")).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 403, 404, 410, 451})
  void none_or_a_forbidden_one_forbids_nothing(int status) {
    robotsStatus(status);
    site.page("/", "x");
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("x");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 501, 503})
  void one_that_fails_forbids_all_for_a_while(int status) {
    robotsStatus(status);
    site.page("/", "x");
    Problem problem = new Problem.ErrorStatus(site.at("/robots.txt"), status);
    assertThat(reader.problem(site.at("/"))).isEqualTo(problem);
    long asked = site.hits("/robots.txt");
    assertThat(reader.problem(site.at("/"))).isEqualTo(problem);
    assertThat(site.hits("/robots.txt")).isEqualTo(asked);
    robots("Disallow: /other");
    reader.room.passes(Duration.ofMinutes(2));
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("x");
  }

  @Test
  void one_that_fails_for_a_month_is_taken_for_none() {
    robotsStatus(500);
    site.page("/", "x");
    reader.problem(site.at("/"));
    reader.room.passes(Duration.ofDays(31));
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("x");
  }

  @Test
  void one_that_fails_after_it_was_held_stays_in_force() {
    robots("Disallow: /private");
    site.page("/", "x");
    reader.typed(site.at("/"));
    robotsStatus(500);
    reader.room.passes(Duration.ofHours(25));
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("x");
    assertThat(reader.problem(site.at("/private"))).isInstanceOf(Problem.RobotsForbid.class);
    assertThat(site.hits("/robots.txt")).isEqualTo(2);
  }

  @Test
  void it_is_kept_for_a_day_and_then_asked_for_with_its_validators() {
    site.on(
        "/robots.txt",
        exchange -> {
          boolean same = "\"r\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          exchange.getResponseHeaders().set("ETag", "\"r\"");
          String text = same ? "" : "User-agent: *\nDisallow: /private";
          FakeSite.send(exchange, same ? 304 : 200, "text/plain", text);
        });
    site.page("/", "x");
    reader.typed(site.at("/"));
    reader.room.passes(Duration.ofHours(23));
    reader.typed(site.at("/"));
    assertThat(site.hits("/robots.txt")).isEqualTo(1);
    reader.room.passes(Duration.ofHours(2));
    reader.typed(site.at("/"));
    assertThat(site.hits("/robots.txt")).isEqualTo(2);
    assertThat(reader.problem(site.at("/private"))).isInstanceOf(Problem.RobotsForbid.class);
    assertThat(reader.log).extracting(Exchange::status).containsExactly(200, 200, 200, 304, 200);
  }

  @Test
  void another_run_within_the_day_does_not_ask_for_it() {
    robots("Disallow: /private");
    site.page("/", "x");
    reader.typed(site.at("/"));
    try (Reader later = Reader.remembering(memory)) {
      later.typed(site.at("/"));
      assertThat(later.problem(site.at("/private"))).isInstanceOf(Problem.RobotsForbid.class);
    }
    assertThat(site.hits("/robots.txt")).isEqualTo(1);
  }

  @Test
  void a_damaged_memory_is_no_memory() {
    memory.remember("robots of " + site.at(""), "robots 1\nyesterday\n-\n200\n\n\nDisallow: /");
    memory.remember("rest of 127.0.0.1", "never 429 1");
    site.page("/", "x");
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("x");
    assertThat(site.hits("/robots.txt")).isEqualTo(1);
  }

  @Test
  void it_can_be_read_like_a_page_without_being_fetched_again() {
    robots("Sitemap: https://example.org/sitemap.xml");
    site.page("/", "x");
    reader.typed(site.at("/"));
    Page page = reader.found(site.at("/robots.txt"));
    assertThat(page.text()).contains("Sitemap: https://example.org/sitemap.xml");
    assertThat(page.type()).isEqualTo("text/plain");
    assertThat(site.hits("/robots.txt")).isEqualTo(1);
  }

  @Test
  void a_missing_one_read_like_a_page_is_missing() {
    assertThat(reader.problem(site.at("/robots.txt")))
        .isEqualTo(new Problem.ErrorStatus(site.at("/robots.txt"), 404));
  }

  @Test
  void it_may_lie_behind_redirects() {
    site.on(
        "/robots.txt",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/static/robots");
          FakeSite.send(exchange, 301, "text/plain", "");
        });
    site.content("/static/robots", "text/plain", "User-agent: *\nDisallow: /private");
    assertThat(reader.problem(site.at("/private"))).isInstanceOf(Problem.RobotsForbid.class);
  }

  @Test
  void one_that_redirects_in_a_circle_is_none() {
    site.on(
        "/robots.txt",
        exchange -> {
          exchange.getResponseHeaders().set("Location", "/robots.txt");
          FakeSite.send(exchange, 301, "text/plain", "");
        });
    site.page("/", "x");
    assertThat(reader.typed(site.at("/")).text()).isEqualTo("x");
  }

  @Test
  void of_one_that_is_too_long_the_beginning_counts() {
    robots("Disallow: /private\n" + "# comment\n".repeat(60_000) + "Disallow: /late");
    site.page("/late", "x");
    assertThat(reader.problem(site.at("/private"))).isInstanceOf(Problem.RobotsForbid.class);
    assertThat(reader.typed(site.at("/late")).text()).isEqualTo("x");
  }

  @Test
  void one_without_end_is_cut() {
    try (RawSite raw = RawSite.start()) {
      raw.on(
          "/robots.txt",
          out -> {
            out.write(
                "HTTP/1.1 200 OK\r\n\r\nUser-agent: *\nDisallow: /private\n"
                    .getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < 1 << 20; i++) {
              out.write("# and so on\n".repeat(100).getBytes(StandardCharsets.UTF_8));
            }
          });
      assertThat(reader.problem(raw.at("/private"))).isInstanceOf(Problem.RobotsForbid.class);
    }
  }

  @Test
  void the_delay_it_asks_for_is_kept() {
    robots("Crawl-delay: 3");
    site.page("/", "x");
    site.page("/2", "x");
    reader.typed(site.at("/"));
    reader.typed(site.at("/2"));
    assertThat(reader.room.waits()).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void a_delay_without_measure_is_bounded() {
    robots("Crawl-delay: 86400");
    site.page("/", "x");
    site.page("/2", "x");
    reader.typed(site.at("/"));
    reader.typed(site.at("/2"));
    assertThat(reader.room.waits()).containsExactly(Duration.ofSeconds(10));
  }

  @Test
  void on_ones_own_machine_a_pause_that_was_set_goes_before_the_delay() {
    robots("Crawl-delay: 3");
    site.page("/", "x");
    site.page("/2", "x");
    Manners quick = Manners.of("1").withPause(Duration.ZERO);
    try (Reader own = new Reader(quick, Limits.USUAL)) {
      own.typed(site.at("/"));
      own.typed(site.at("/2"));
      assertThat(own.room.waits()).isEmpty();
    }
  }
}
