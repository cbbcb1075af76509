package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lectern URL}: a blog is added, brought up to date and opened; a post is kept and read. */
class OpeningTest {

  private static final String TRACK = "/track/securitylab/blog/";

  @TempDir private Path home;

  /** On a terminal that takes plain lines only; Enter reads on to the end. */
  private Run open(String url) {
    return Run.typing(home, "\n".repeat(40), url);
  }

  @Test
  void a_post_is_kept_and_is_read_again_without_the_network() {
    String address;
    try (CopiedBlog blog = CopiedBlog.start()) {
      address = blog.at("/blog/ebpf-without-the-mystique/");
      Run run = open(address);
      assertThat(run).as(run.err()).returns(0, Run::code);
      assertThat(run.out()).contains("eBPF Without the Mystique", "The end.");
    }
    Run again = open(address);
    assertThat(again).as(again.err()).returns(0, Run::code);
    assertThat(again.out()).contains("The end.");
    assertThat(Run.lectern(home, "blogs").out()).contains("Loose pages");
    assertThat(Run.lectern(home, "list").lines()).hasSize(1);
  }

  @Test
  void a_blog_that_is_held_is_brought_up_to_date_and_opened_even_where_it_does_not_answer()
      throws IOException {
    Run.lectern(home, "config", "set", "pause", "0");
    String address;
    try (CopiedBlog blog = CopiedBlog.start()) {
      address = blog.at(TRACK);
      assertThat(open(address).out()).contains("21 posts, 21 unread", "1 to 10 of 21.");
      blog.site().page(TRACK, blog.text("sliding/page1.html"));
      blog.site().page(TRACK + "page/2/", blog.text("sliding/page2.html"));
      blog.site().page(TRACK + "page/3/", blog.text("sliding/page3.html"));
      String fresh =
          CopiedBlog.expected("sliding/expected-new.jsonl").getFirst().get("path").getAsString();
      blog.site().page(fresh, blog.text("sliding/post.html"));
      assertThat(open(address).out()).contains("22 posts, 22 unread");
    }
    Run cut = open(address);
    assertThat(cut).as(cut.err()).returns(0, Run::code);
    assertThat(cut.err()).contains("does not answer");
    assertThat(cut.out()).contains("22 posts, 22 unread");
  }
}
