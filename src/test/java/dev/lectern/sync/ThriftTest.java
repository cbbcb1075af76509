package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How little is asked of a server, by its own log. */
class ThriftTest {

  private static final int POSTS = 120;
  private static final int LISTS = 5;

  @TempDir private Path home;

  private void run(String... args) {
    Run run = Run.lectern(home, args);
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void a_first_sync_asks_for_each_thing_once_and_never_for_more_than_two_at_a_time() {
    try (CountedBlog blog = new CountedBlog(POSTS, 0)) {
      run("add", blog.site.at("/"), "--pause", "0");
      assertThat(blog.site.hits()).doesNotHaveDuplicates();
      assertThat(blog.requests()).isBetween(POSTS + LISTS, POSTS + LISTS + 8);
      assertThat(blog.mostAtOnce()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void more_jobs_do_not_make_more_requests_at_a_time() {
    try (CountedBlog blog = new CountedBlog(POSTS, 0)) {
      run("add", blog.site.at("/"), "--no-sync", "--pause", "0");
      run("sync", "--jobs", "16", "--pause", "0");
      assertThat(blog.mostAtOnce()).isLessThanOrEqualTo(2);
      assertThat(Run.lectern(home, "blogs", "--json").out()).contains("\"held\":" + POSTS);
    }
  }

  @Test
  void a_second_sync_asks_for_five_things_at_most_all_conditionally_and_fetches_what_is_new() {
    try (CountedBlog blog = new CountedBlog(POSTS, 0)) {
      run("add", blog.site.at("/"), "--pause", "0");
      int before = blog.requests();
      blog.unconditional.clear();
      run("sync", "--pause", "0");
      assertThat(blog.requests() - before).isBetween(1, 5);
      assertThat(blog.unconditional).isEmpty();
      blog.grow(POSTS + 1);
      int then = blog.requests();
      run("sync", "--pause", "0");
      assertThat(blog.unconditional)
          .filteredOn(path -> path.startsWith("/posts/"))
          .containsExactly("/posts/the-kettle-of-house-121/");
      assertThat(blog.requests() - then).isLessThanOrEqualTo(6);
      assertThat(Run.lectern(home, "blogs", "--json").out()).contains("\"held\":" + (POSTS + 1));
    }
  }
}
