package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library by prompts and plain lines. */
class LinearTest {

  private static final String LONG = "<p>Water runs downhill, and so does this.".repeat(20);

  private static final String POSTS =
      """
      {"blog":"B","site_url":"https://b.example/","url":"https://b.example/1","title":"Of wells","published":"2025-02-03","minutes":3,"html":"<p>See <a href='https://b.example/2'>the kettle</a>.%s<h2>Below</h2><p>Deep down.%s"}
      {"blog":"B","site_url":"https://b.example/","url":"https://b.example/2","title":"The kettle","published":"2025-02-04","html":"<p>It is older than the kitchen."}
      """
          .formatted(LONG, LONG);

  @TempDir private Path home;

  @BeforeEach
  void fill() throws IOException {
    Path posts = Files.writeString(home.resolve("posts.jsonl"), POSTS);
    assertThat(Run.lectern(home, "import", posts.toString()).code()).isZero();
  }

  private String typed(String... lines) {
    Run run = Run.typing(home, String.join("\n", lines) + "\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  private int id(String title) {
    String row = Run.lectern(home, "list", "title:" + title).lines().getFirst().strip();
    return Integer.parseInt(row.split("\\s+", -1)[0]);
  }

  @Test
  void posts_are_told_in_whole_sentences() {
    assertThat(typed("q"))
        .startsWith("2 posts, 2 unread.\n")
        .contains(id("wells") + ". Of wells. B, 3 Feb 2025, 3 min, unread.")
        .contains("1 to 2 of 2. ? tells what can be typed.");
  }

  @Test
  void the_end_of_the_input_is_an_end_too() {
    assertThat(Run.typing(home, "").code()).isZero();
  }

  @Test
  void a_list_is_narrowed_searched_and_given_back() {
    assertThat(typed("/ kettle", "q", "s kitchen", "q", "q"))
        .contains("1 post with “kettle”.", "1 post with “kitchen”.")
        .containsPattern("(?s)2 posts, .*2 posts, .*2 posts, ");
  }

  @Test
  void a_post_is_read_some_paragraphs_at_a_time_and_opens_where_it_was_left() {
    String first = typed("" + id("wells"), "q", "q");
    assertThat(first).contains("Of wells", "See the kettle.").doesNotContain("Deep down.");
    assertThat(typed("" + id("wells"), "", "q", "q")).contains("Water runs");
    assertThat(typed("" + id("wells"), "q", "q")).doesNotContain("See the kettle.");
  }

  @Test
  void the_last_paragraph_marks_it_read() {
    assertThat(typed("" + id("kettle"), "", "q")).contains("The end.");
    assertThat(typed("q")).contains("The kettle. B, 4 Feb 2025, 1 min, read.");
  }

  @Test
  void headings_links_and_words_lead_somewhere() {
    assertThat(typed("" + id("wells"), "t", "t 1", "q", "q")).contains("1. Below", "Deep down.");
    assertThat(typed("" + id("wells"), "b", "l", "l 1", "q", "q", "q"))
        .contains("1. the kettle (https://b.example/2)", "older than the kitchen");
    assertThat(typed("" + id("wells"), "/ deep", "/ nowhere", "q", "q"))
        .contains("Deep down.", "Not found below.");
  }

  @Test
  void marks_are_set_and_taken_back() {
    assertThat(typed("* " + id("wells"), "m " + id("wells"), "u", "m", "q"))
        .contains("Of wells: starred.", "Of wells: read.", "Which post?");
    assertThat(typed("q")).contains("Of wells. B, 3 Feb 2025, 3 min, unread, starred.");
  }

  @Test
  void commands_of_the_command_line_can_be_typed_too() {
    assertThat(typed(": blogs", "what?", "q")).contains("last sync", "? tells what can be typed.");
  }

  @Test
  void an_empty_library_says_how_to_begin() {
    assertThat(Run.typing(home.resolve("empty"), "q\n").out())
        .contains("Your library is empty. a ADDRESS adds a blog.");
  }
}
