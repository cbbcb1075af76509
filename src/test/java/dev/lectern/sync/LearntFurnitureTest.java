package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import dev.lectern.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the posts of one blog share is furniture, and what a person picked is the article. */
class LearntFurnitureTest {

  private static final String FAREWELL =
      "Write to the house of kettles with what you found in yours, and we shall print it.";

  @TempDir private Path home;

  private final FakeSite site = FakeSite.start();

  @BeforeEach
  void aBlogThatSaysTheSameUnderEveryPost() {
    for (int i = 1; i <= 4; i++) {
      site.page("/post-" + i + "/", post(i));
    }
    site.page("/", index(4));
  }

  private static String index(int posts) {
    StringBuilder cards = new StringBuilder("<title>Kettles</title><main>");
    for (int i = posts; i >= 1; i--) {
      cards.append(
          "<article><h2><a href='/post-%d/'>Kettle number %d</a></h2><p>About kettle %d.</p><time datetime='2026-03-0%d'>%d March 2026</time></article>"
              .formatted(i, i, i, i, i));
    }
    return cards.append("</main>").toString();
  }

  /** Each has two paragraphs of its own between two that all have. */
  private static String post(int i) {
    return """
    <title>Kettle number %1$d</title>
    <article><h1>Kettle number %1$d</h1><time datetime='2026-03-0%1$d'>%1$d March 2026</time>
    <p>Kettle %1$d was bought on market day %1$d, from a man with %1$d left, who said that it had boiled for %1$d families and would boil for more.</p>
    <p>It holds %1$d cups and a half, and what it sings is the %1$d. of the old songs, a little flat, as everybody in house %1$d agrees.</p>
    <h2>Note</h2><p>%2$s</p>
    </article>
    <div class="elsewhere"><p>The other text of page %1$d.</p></div>
    """
        .formatted(i, FAREWELL);
  }

  @AfterEach
  void close() {
    site.close();
  }

  private String shown(int i) {
    return Run.lectern(home, "show", "Kettle number " + i).out();
  }

  private void add() {
    Run add = Run.lectern(home, "add", site.at("/"), "--pause", "0");
    assertThat(add.code()).as(add.err()).isZero();
  }

  @Test
  void what_all_posts_say_is_left_out_of_each() {
    add();
    for (int i = 1; i <= 4; i++) {
      assertThat(shown(i)).contains("cups and a half").doesNotContain("house of kettles", "Note");
    }
  }

  @Test
  void a_later_post_comes_without_it_too() {
    add();
    site.page("/post-5/", post(5));
    site.page("/", index(5));
    Run.lectern(home, "sync", "--full", "--pause", "0");
    assertThat(shown(5)).contains("It holds 5 cups").doesNotContain("house of kettles");
  }

  @Test
  void a_picked_block_is_kept_as_the_rule_of_its_blog_until_it_is_given_back() throws Exception {
    add();
    Path page = home.resolve("page.html");
    Files.writeString(page, post(1));
    Run kept =
        Run.lectern(
            home, "extract", page.toString(), "--pick", "div.elsewhere", "--keep", "Kettles");
    assertThat(kept.code()).as(kept.err()).isZero();
    assertThat(shown(3)).contains("The other text of page 3.").doesNotContain("cups and a half");
    Run.lectern(home, "extract", page.toString(), "--pick", "", "--keep", "Kettles");
    assertThat(shown(3)).contains("cups and a half").doesNotContain("The other text");
  }
}
