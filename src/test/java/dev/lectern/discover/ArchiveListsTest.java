package dev.lectern.discover;

import static dev.lectern.discover.Explorer.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Blogs of which only lists by year, month and tag tell everything. */
class ArchiveListsTest {

  private final FakeSite site = FakeSite.start();
  private final Explorer explorer = new Explorer();

  @AfterEach
  void close() {
    explorer.close();
    site.close();
  }

  private static String cards(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(n ->
            "<article><h2><a href='/p/n%d.html'>The post of number %d</a></h2><time datetime='2023-01-%02d'>x</time></article>"
                .formatted(n, n, n % 28 + 1))
        .collect(Collectors.joining());
  }

  /** Twenty months with two posts each, the newest first. */
  private void months() {
    for (int i = 0; i < 20; i++) {
      site.page(month(i), html(cards(2 * i + 1, 2 * i + 2)));
    }
  }

  private static String month(int i) {
    return "/%d/%02d/".formatted(2023 - i / 12, 12 - i % 12);
  }

  private static String months(String markup) {
    return IntStream.range(0, 20)
        .mapToObj(i -> markup.formatted(month(i)))
        .collect(Collectors.joining());
  }

  @Test
  void months_of_which_a_home_page_already_shows_the_newest_are_read_from_the_oldest_on() {
    months();
    site.page("/", html(cards(1, 15) + "<footer>" + months("<a href='%s'>x</a>") + "</footer>"));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(40);
  }

  @Test
  void an_archive_page_that_lists_months_and_no_posts_leads_to_them() {
    months();
    site.page("/", html(cards(1, 5) + "<footer><a href='/archives.html'>Archives</a></footer>"))
        .page("/archives.html", html("<ul>" + months("<li><a href='%s'>x</a></li>") + "</ul>"));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(40);
  }

  @Test
  void an_archive_in_another_language_leads_to_its_years() {
    site.page("/", html(cards(1, 5) + "<header><a href='/archief'>Archief</a></header>"))
        .page("/archief", html("<ul><li><a href='/archief/2023'>2023</a></li></ul>"))
        .page("/archief/2023", html(cards(1, 12)));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(12);
  }

  @Test
  void months_are_also_chosen_from_a_box() {
    months();
    String box = "<select>" + months("<option value='%s'>x</option>") + "</select>";
    site.page("/", html(cards(1, 5) + "<footer>" + box + "</footer>"));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(40);
  }

  @Test
  void what_a_page_marks_as_tags_is_read_whatever_its_address() {
    String tags =
        "<footer><p class='post-tags'><a href='/konu/a'>A</a> <a href='/konu/b'>B</a></p></footer>";
    site.page("/", html(cards(1, 5) + tags))
        .page("/konu/a", html(cards(1, 9)))
        .page("/konu/b", html(cards(8, 14)));
    assertThat(explorer.first(site.at("/")).posts()).hasSize(14);
  }
}
