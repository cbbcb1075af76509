package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.lectern.FakeSite;
import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host that adds a slash to every address is asked with the slash. */
class SlashLearnerTest {

  private final FakeSite site = FakeSite.start();
  private final HttpFetcher http =
      HttpFetcher.create(Manners.of("test"), Limits.USUAL, Map.of(), InstantSource.system());
  private final Fetcher fetcher = new SlashLearner(http);

  @BeforeEach
  void aHostOfFolders() {
    IntStream.rangeClosed(1, 5)
        .forEach(n ->
            site.page("/p" + n + "/", "post " + n)
                .on(
                    "/p" + n,
                    exchange -> {
                      exchange.getResponseHeaders().set("Location", "/p" + n + "/");
                      FakeSite.send(exchange, 301, "text/html", "moved");
                    }));
  }

  @AfterEach
  void close() {
    http.close();
    site.close();
  }

  private String read(String path) {
    return fetcher
        .fetch(new Request(Address.of(site.at(path)), Validators.NONE, "post", true))
        .text();
  }

  @Test
  void after_two_redirects_the_slash_is_there_from_the_start() {
    IntStream.rangeClosed(1, 5).forEach(n -> assertThat(read("/p" + n)).isEqualTo("post " + n));
    assertThat(site.hits())
        .contains("/p1", "/p2", "/p3/", "/p4/", "/p5/")
        .doesNotContain("/p3", "/p4", "/p5");
  }

  @Test
  void a_page_that_is_only_there_without_a_slash_is_read_all_the_same() {
    site.page("/about", "about");
    read("/p1");
    read("/p2");
    assertThat(read("/about")).isEqualTo("about");
    assertThat(read("/p3")).isEqualTo("post 3");
    assertThat(site.hits()).contains("/about/", "/about", "/p3");
  }

  @Test
  void a_page_that_may_not_be_large_may_not_be_so_with_a_slash_either() {
    read("/p1");
    read("/p2");
    Request small = new Request(Address.of(site.at("/p3")), Validators.NONE, "picture", true);
    assertThat(catchThrowableOfType(ProblemException.class, () -> fetcher.fetch(small.atMost(3))))
        .extracting(ProblemException::problem)
        .isEqualTo(new Problem.TooLarge(site.at("/p3/"), 3));
  }

  @Test
  void a_page_that_is_nowhere_is_a_problem_and_changes_nothing() {
    read("/p1");
    read("/p2");
    assertThatThrownBy(() -> read("/gone")).isInstanceOf(ProblemException.class);
    assertThat(read("/p3")).isEqualTo("post 3");
    assertThat(site.hits()).doesNotContain("/p3");
  }

  @Test
  void files_and_queries_are_left_as_they_are() {
    site.page("/p.html", "file").page("/q?id=1", "query");
    read("/p1");
    read("/p2");
    assertThat(read("/p.html")).isEqualTo("file");
    assertThat(read("/q?id=1")).isEqualTo("query");
  }
}
