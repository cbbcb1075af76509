package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library by prompts and plain lines. */
class LinearModeTest {

  @TempDir private Path home;

  @BeforeEach
  void threePosts() throws IOException {
    Path posts =
        Files.writeString(
            home.resolve("posts.jsonl"),
            """
            {"blog":"Kettles","url":"https://b.example/1","title":"The Lid","published":"2025-01-01","minutes":3,"html":"<p>Lids rattle."}
            {"blog":"Kettles","url":"https://b.example/2","title":"The Spout","published":"2025-02-01","html":"<p>Spouts \u001b[31m drip."}
            {"blog":"Kettles","url":"https://b.example/3","title":"The Handle","published":"2025-03-01","html":"<p>Handles are hot."}
            """);
    Run.lectern(home, "import", posts.toString());
  }

  private Run typed(String... lines) {
    return Run.withInput(home, String.join("\n", lines) + "\n", "--linear");
  }

  @Test
  void it_lists_and_reads_and_what_was_read_to_its_end_is_read() {
    Run run = typed("1", "q");
    assertThat(run).as(run.err()).returns(0, Run::code);
    assertThat(run.out())
        .contains("Lectern: 3 posts, 3 unread.")
        .containsSubsequence(
            "3. The Handle (Kettles, 1 Mar 2025, unread)",
            "2. The Spout",
            "1. The Lid (Kettles, 1 Jan 2025, 3 min, unread)",
            "3 of 3 posts.",
            "> The Lid",
            "Lids rattle.",
            "End of the post.");
    assertThat(Run.lectern(home, "list", "is:read").lines()).hasSize(1);
  }

  @Test
  void a_slash_narrows_and_n_and_p_go_along_the_list() {
    Run run = typed("/title:the -lid", "n", "n", "n", "p");
    assertThat(run.out())
        .containsSubsequence(
            "2 of 2 posts.",
            "Handles are hot.",
            "Spouts",
            "There is no further post in this list.",
            "Handles are hot.")
        .doesNotContain("Lids rattle", "\u001b");
  }

  @Test
  void every_command_works_and_a_mistake_is_told_and_goes_on() {
    Run run =
        typed("mark star 2", "list is:starred", "show 99", "bloggs x", "u", "search \"are hot\"");
    assertThat(run).returns(0, Run::code);
    assertThat(run.err())
        .contains(
            "1 post changed.",
            "No post is called “99”",
            "Unmatched argument",
            "Taken back: 1 post starred");
    assertThat(run.out()).contains("★", "The Handle  2025-03-01");
  }

  @Test
  void reading_a_post_begins_there_and_the_end_of_the_input_is_the_end() {
    Run run = Run.withInput(home, "", "read", "lid", "--linear");
    assertThat(run).as(run.err()).returns(0, Run::code);
    assertThat(run.out()).startsWith("The Lid\n").contains("Lids rattle.");
  }
}
