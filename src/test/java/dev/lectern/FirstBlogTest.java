package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way of the first blog: its address in, every entry right, then no network. */
class FirstBlogTest {

  private static final String TRACK = "/track/securitylab/blog/";

  @TempDir private Path home;

  @Test
  void every_entry_of_the_track_is_right_and_in_order() {
    try (CopiedBlog blog = CopiedBlog.start()) {
      Run add = Run.lectern(home, "add", blog.at(TRACK), "--pause", "0");
      assertThat(add).as(add.err()).returns(0, Run::code);
      assertThat(listed()).containsExactlyElementsOf(expected("expected.jsonl", blog));
      assertThat(Run.lectern(home, "list", "--format", "{kind}").lines())
          .isEqualTo(labels("expected.jsonl"));
    }
  }

  @Test
  void started_at_the_poor_index_the_posts_themselves_say_date_and_minutes() {
    try (CopiedBlog blog = CopiedBlog.start()) {
      Run add = Run.lectern(home, "add", blog.at("/blog/"), "--pause", "0");
      assertThat(add).as(add.err()).returns(0, Run::code);
      assertThat(listed())
          .containsExactlyInAnyOrderElementsOf(expected("expected-blog.jsonl", blog));
    }
  }

  @Test
  void a_post_that_slides_to_the_next_page_between_two_requests_is_neither_lost_nor_doubled()
      throws IOException {
    try (CopiedBlog blog = CopiedBlog.start()) {
      blog.site().page(TRACK + "page/2/", blog.text("sliding/page2.html"));
      blog.site().page(TRACK + "page/3/", blog.text("sliding/page3.html"));
      Run add = Run.lectern(home, "add", blog.at(TRACK), "--pause", "0");
      assertThat(add).as(add.err()).returns(0, Run::code);
      assertThat(listed()).containsExactlyElementsOf(expected("expected.jsonl", blog));
    }
  }

  @Test
  void bodies_are_whole_and_clean() {
    try (CopiedBlog blog = CopiedBlog.start()) {
      Run.lectern(home, "add", blog.at(TRACK), "--pause", "0");
    }
    for (JsonObject post : CopiedBlog.expected("expected.jsonl")) {
      String text = Run.lectern(home, "show", text(post, "title"), "--as", "text").out();
      String title = text(post, "title");
      assertThat(text.strip()).as(title).startsWith(title);
      String body = text.strip().substring(title.length()).strip();
      assertThat(body)
          .as(title)
          .startsWith(text(post, "first_words"))
          .endsWith(text(post, "last_words"));
      assertThat(post.getAsJsonArray("code_blocks"))
          .as(title)
          .allSatisfy(code -> assertThat(body).contains(code.getAsString()));
    }
  }

  @Test
  void with_the_network_cut_everything_held_is_there() {
    try (CopiedBlog blog = CopiedBlog.start()) {
      Run.lectern(home, "add", blog.at(TRACK), "--pause", "0");
    }
    assertThat(Run.lectern(home, "list").lines()).hasSize(21);
    assertThat(Run.lectern(home, "search", "goroutines", "--json").lines()).isNotEmpty();
    assertThat(Run.lectern(home, "show", "Docker × Kubernetes").code()).isZero();
    Run sync = Run.lectern(home, "sync");
    assertThat(sync.code()).isEqualTo(1);
    assertThat(Run.lectern(home, "list").lines()).hasSize(21);
  }

  @Test
  void a_second_sync_asks_for_a_handful_and_one_new_post_costs_one_article() throws IOException {
    try (CopiedBlog blog = CopiedBlog.start()) {
      Run.lectern(home, "add", blog.at(TRACK), "--pause", "0");
      int before = blog.site().hits().size();
      Run again = Run.lectern(home, "sync", "--pause", "0");
      assertThat(again).as(again.err()).returns(0, Run::code);
      List<String> asked = blog.site().hits().subList(before, blog.site().hits().size());
      assertThat(asked).hasSizeLessThanOrEqualTo(5).noneMatch(path -> path.matches("/blog/.+/"));

      blog.site().page(TRACK, blog.text("sliding/page1.html"));
      blog.site().page(TRACK + "page/2/", blog.text("sliding/page2.html"));
      blog.site().page(TRACK + "page/3/", blog.text("sliding/page3.html"));
      JsonObject fresh = CopiedBlog.expected("sliding/expected-new.jsonl").getFirst();
      blog.site().page(text(fresh, "path"), blog.text("sliding/post.html"));
      int then = blog.site().hits().size();
      Run sync = Run.lectern(home, "sync", "--pause", "0");
      assertThat(sync).as(sync.err()).returns(0, Run::code);
      assertThat(blog.site().hits().subList(then, blog.site().hits().size()))
          .filteredOn(path -> path.matches("/blog/.+/"))
          .containsExactly(text(fresh, "path"));
      assertThat(Run.lectern(home, "list").lines()).hasSize(22);
    }
  }

  private static List<String> labels(String file) {
    return CopiedBlog.expected(file).stream()
        .map(post -> text(post, "label").toLowerCase(Locale.ROOT))
        .toList();
  }

  /** A post by its facts, as one line, so that a failure reads well. */
  private List<String> listed() {
    return Run.lectern(home, "list", "--json").lines().stream()
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .map(post -> line(post, text(post, "url"), text(post, "published")))
        .toList();
  }

  private static List<String> expected(String file, CopiedBlog blog) {
    return CopiedBlog.expected(file).stream()
        .map(post -> line(post, blog.at(text(post, "path")), text(post, "published")))
        .toList();
  }

  private static String line(JsonObject post, String url, String published) {
    return String.join(
        " | ",
        url,
        text(post, "title"),
        published.substring(0, Math.min(10, published.length())),
        text(post, "minutes") + " min",
        text(post, "author"),
        tags(post),
        text(post, "summary"));
  }

  private static String tags(JsonObject post) {
    return StreamSupport.stream(post.getAsJsonArray("tags").spliterator(), false)
        .map(JsonElement::getAsString)
        .toList()
        .toString();
  }

  private static String text(JsonObject post, String field) {
    JsonElement value = post.get(field);
    return value == null || value.isJsonNull() ? "" : value.getAsString();
  }
}
