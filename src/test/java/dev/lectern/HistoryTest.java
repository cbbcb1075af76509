package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Earlier versions of a post, and what its author changed. */
class HistoryTest {

  @TempDir private Path home;

  private void take(String title, String html) throws IOException {
    String line =
        "{\"blog\":\"B\",\"url\":\"https://b.example/1\",\"title\":\"%s\",\"html\":\"%s\"}"
            .formatted(title, html);
    Path posts = Files.writeString(home.resolve("posts.jsonl"), line);
    assertThat(Run.lectern(home, "import", posts.toString()).code()).isZero();
  }

  @Test
  void the_difference_is_told_by_words_and_unchanged_paragraphs_are_left_out() throws IOException {
    take("One", "<p>First.<p>The quick fox jumps.<p>Last.");
    take("One", "<p>First.<p>The slow fox jumps high.<p>Last.");
    Run diff = Run.lectern(home, "diff", "1");
    assertThat(diff).as(diff.err()).returns(0, Run::code);
    assertThat(diff.lines()).containsExactly("…", "The [-quick-]{+slow+} fox jumps{+ high+}.", "…");
    assertThat(Run.lectern(home, "diff", "1", "--all").lines()).contains("First.", "Last.");
  }

  @Test
  void history_lists_the_versions_newest_first() throws IOException {
    take("One", "<p>Uno.");
    take("One", "<p>Uno dos.");
    take("One", "<p>Uno dos tres.");
    Run history = Run.lectern(home, "history", "1");
    assertThat(history.lines()).hasSize(3);
    assertThat(history.lines().get(0)).startsWith("now").endsWith("3 words  One");
    assertThat(history.lines().get(1)).startsWith("  1  until ").endsWith("2 words  One");
    assertThat(history.lines().get(2)).startsWith("  2  until ").endsWith("1 words  One");
    assertThat(Run.lectern(home, "diff", "1", "--from", "2").out()).contains("Uno{+ dos tres+}.");
  }

  @Test
  void a_post_that_never_changed_says_so_and_an_unknown_version_names_those_there_are()
      throws IOException {
    take("One", "<p>Uno.");
    assertThat(Run.lectern(home, "diff", "1").err()).contains("no earlier version");
    assertThat(Run.lectern(home, "history", "1").err()).contains("no earlier version");
    take("One", "<p>Dos.");
    Run wrong = Run.lectern(home, "diff", "1", "--from", "7");
    assertThat(wrong).returns(2, Run::code);
    assertThat(wrong.err()).contains("There are 1 to 1");
  }
}
