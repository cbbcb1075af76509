package dev.lectern.discover;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.lectern.CopiedBlog;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The copy of the first blog, with all its traps: what its indexes say, entry by entry. */
class FirstBlogDiscoveryTest {

  private static final String TRACK = "/track/securitylab/blog/";

  @Test
  void started_at_the_track_every_entry_is_right_and_in_order() {
    try (CopiedBlog blog = CopiedBlog.start();
        Explorer explorer = new Explorer()) {
      Found found = explorer.first(blog.at(TRACK));
      assertThat(cards(found)).containsExactlyElementsOf(expected("expected.jsonl"));
      assertThat(found.complete()).isTrue();
      assertThat(blog.site().hits()).noneMatch(path -> path.matches("/blog/[^/]+/"));
    }
  }

  @Test
  void started_at_the_common_index_the_posts_of_both_tracks_stand_once_and_in_order() {
    try (CopiedBlog blog = CopiedBlog.start();
        Explorer explorer = new Explorer()) {
      Found found = explorer.first(blog.at("/blog/"));
      assertThat(titles(found)).containsExactlyElementsOf(titles("expected-blog.jsonl"));
    }
  }

  @Test
  void started_at_the_other_name_of_the_host_it_is_the_same_blog() {
    try (CopiedBlog blog = CopiedBlog.start();
        Explorer explorer = new Explorer()) {
      Found found = explorer.first(blog.at(TRACK).replace("127.0.0.1", "localhost"));
      assertThat(cards(found)).containsExactlyElementsOf(expected("expected.jsonl"));
    }
  }

  @Test
  void the_list_of_a_track_is_without_its_videos() {
    try (CopiedBlog blog = CopiedBlog.start();
        Explorer explorer = new Explorer()) {
      Found found = explorer.first(blog.at("/track/securitylab/"));
      assertThat(cards(found)).containsExactlyElementsOf(expected("expected.jsonl"));
    }
  }

  @Test
  void started_at_the_home_page_projects_videos_and_pages_are_no_posts() {
    try (CopiedBlog blog = CopiedBlog.start();
        Explorer explorer = new Explorer()) {
      Found found = explorer.first(blog.at("/"));
      assertThat(titles(found)).containsExactlyInAnyOrderElementsOf(titles("expected-blog.jsonl"));
    }
  }

  @Test
  void a_post_that_slides_to_the_next_page_between_two_requests_is_neither_lost_nor_doubled()
      throws IOException {
    try (CopiedBlog blog = CopiedBlog.start();
        Explorer explorer = new Explorer()) {
      blog.site().page(TRACK + "page/2/", blog.text("sliding/page2.html"));
      blog.site().page(TRACK + "page/3/", blog.text("sliding/page3.html"));
      Found found = explorer.first(blog.at(TRACK));
      assertThat(cards(found)).containsExactlyElementsOf(expected("expected.jsonl"));

      blog.site().page(TRACK, blog.text("sliding/page1.html"));
      Found later = explorer.again(blog.at(TRACK), found);
      assertThat(titles(later).getFirst())
          .isEqualTo(titles("sliding/expected-new.jsonl").getFirst());
    }
  }

  @Test
  void with_nothing_new_a_second_visit_asks_only_whether_anything_changed() {
    try (CopiedBlog blog = CopiedBlog.start();
        Explorer explorer = new Explorer()) {
      Found found = explorer.first(blog.at(TRACK));
      int before = blog.site().hits().size();
      Found later = explorer.again(blog.at(TRACK), found);
      assertThat(later.posts()).isEmpty();
      assertThat(later.visited()).isEqualTo(found.visited());
      assertThat(blog.site().hits().size() - before).isLessThanOrEqualTo(3);
    }
  }

  @Test
  void a_posts_own_address_gives_that_post_and_its_page() {
    try (CopiedBlog blog = CopiedBlog.start();
        Explorer explorer = new Explorer()) {
      String address =
          blog.at(CopiedBlog.expected("expected.jsonl").getFirst().get("path").getAsString());
      Found found = explorer.first(address);
      assertThat(found.posts()).hasSize(1);
      assertThat(found.single()).isPresent();
    }
  }

  private static List<String> cards(Found found) {
    return found.posts().stream()
        .map(post ->
            String.join(
                " | ",
                post.address().path(),
                post.headline().title(),
                post.headline().published().map(date -> date.day().toString()).orElse("-"),
                String.valueOf(post.headline().minutes().orElse(0)),
                post.headline().summary()))
        .toList();
  }

  private static List<String> expected(String file) {
    return CopiedBlog.expected(file).stream()
        .map(post ->
            String.join(
                " | ",
                text(post, "path"),
                text(post, "title"),
                text(post, "published"),
                text(post, "minutes"),
                text(post, "summary")))
        .toList();
  }

  private static List<String> titles(Found found) {
    return found.posts().stream().map(post -> post.headline().title()).toList();
  }

  private static List<String> titles(String file) {
    return CopiedBlog.expected(file).stream().map(post -> text(post, "title")).toList();
  }

  private static String text(JsonObject post, String name) {
    return post.get(name).getAsString();
  }
}
