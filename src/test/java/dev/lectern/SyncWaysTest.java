package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What sync and extract tell about themselves, and reading again without a network. */
class SyncWaysTest {

  private static final String TRACK = "/track/securitylab/blog/";

  @TempDir private Path home;

  @Test
  void the_log_names_each_request_with_its_reason() {
    try (CopiedBlog blog = CopiedBlog.start()) {
      Run.lectern(home, "add", blog.at(TRACK), "--pause", "0");
      int before = blog.site().hits().size();
      Run sync = Run.lectern(home, "sync", "--full", "--log", "--pause", "0");
      assertThat(sync).as(sync.err()).returns(0, Run::code);
      assertThat(sync.out()).isEmpty();
      assertThat(sync.err().lines().filter(line -> line.contains(" GET ")))
          .hasSize(blog.site().hits().size() - before)
          .anyMatch(line -> line.contains(" GET " + blog.at("/blog/")) && line.contains("(post)"));
    }
  }

  @Test
  void what_was_only_listed_is_fetched_by_the_next_sync_though_no_list_changed() {
    try (CopiedBlog blog = CopiedBlog.start()) {
      Run.lectern(home, "add", blog.at(TRACK), "--no-sync", "--pause", "0");
      Run sync = Run.lectern(home, "sync", "--pause", "0");
      assertThat(sync).as(sync.err()).returns(0, Run::code);
      assertThat(Run.lectern(home, "blogs", "--json").out()).contains("\"held\":21");
    }
  }

  @Test
  void reading_again_asks_the_network_for_nothing_and_changes_nothing_with_the_same_extractor() {
    int asked;
    try (CopiedBlog blog = CopiedBlog.start()) {
      Run.lectern(home, "add", blog.at(TRACK), "--pause", "0");
      asked = blog.site().hits().size();
      String before = Run.lectern(home, "list", "--json", "--with", "html").out();
      Run again = Run.lectern(home, "sync", "--re-extract");
      assertThat(again).as(again.err()).returns(0, Run::code);
      assertThat(again.err()).contains("21 posts read again, 0 came out otherwise.");
      assertThat(blog.site().hits()).hasSize(asked);
      assertThat(Run.lectern(home, "list", "--json", "--with", "html").out()).isEqualTo(before);
      assertThat(Run.lectern(home, "history", "1").err()).contains("no earlier version");
    }
  }

  @Test
  void posts_that_came_without_a_page_stay_as_they_are() throws IOException {
    Path posts =
        Files.writeString(
            home.resolve("posts.jsonl"),
            "{\"blog\":\"B\",\"url\":\"https://b.example/1\",\"title\":\"One\",\"html\":\"<p>Uno.\"}");
    Run.lectern(home, "import", posts.toString());
    Run again = Run.lectern(home, "sync", "--re-extract");
    assertThat(again.err()).contains("1 post read again, 0 came out otherwise.");
    assertThat(Run.lectern(home, "show", "1").out()).contains("Uno.");
  }

  @Test
  void extract_explains_the_block_the_cuts_and_its_confidence() throws IOException {
    try (CopiedBlog blog = CopiedBlog.start()) {
      String page = blog.text("blog/ebpf-without-the-mystique/index.html");
      Run run = Run.withInput(home, page, "extract", "-", "--explain");
      assertThat(run).as(run.err()).returns(0, Run::code);
      assertThat(run.out())
          .contains("title       ", "confidence  ", "chosen      score ", "cut         ");
    }
  }

  @Test
  void an_explanation_passes_nothing_on_that_a_terminal_would_obey() {
    String page = "<body><div class='a\u001b]0;x\u0007'><p>Text of it.</div><p class='\u009b2J'>x";
    Run run = Run.withInput(home, page, "extract", "-", "--explain");
    assertThat(run.out()).doesNotContain("\u001b", "\u0007", "\u009b");
  }
}
