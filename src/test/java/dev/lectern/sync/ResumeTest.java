package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.Main;
import dev.lectern.Run;
import dev.lectern.store.Library;
import dev.lectern.store.LibraryFile;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A first sync that is killed half-way goes on there, and asks for nothing twice. */
class ResumeTest {

  private static final int POSTS = 60;

  /** Posts under way at a time, as the settings have it where nobody says otherwise. */
  private static final int JOBS = 4;

  @TempDir private Path home;

  @Test
  void a_run_that_is_killed_goes_on_where_it_stopped() throws Exception {
    try (CountedBlog blog = new CountedBlog(POSTS, 0)) {
      killAtPost(30, blog);
      List<String> missing = missing(blog);
      int before = blog.requests();
      List<String> askedBefore = posts(blog.site.hits());
      assertThat(missing).contains(path(30)).doesNotHaveDuplicates();
      assertThat(missing)
          .as("only what was under way is lost")
          .filteredOn(askedBefore::contains)
          .hasSizeLessThanOrEqualTo(JOBS);
      assertThat(missing).hasSizeLessThan(POSTS);
      Run next = Run.lectern(home, "sync", "--pause", "0");
      assertThat(next.code()).as(next.err()).isZero();
      List<String> asked = blog.site.hits().subList(before, blog.requests());
      assertThat(posts(asked)).containsExactlyInAnyOrderElementsOf(missing);
      assertThat(asked).hasSizeLessThanOrEqualTo(missing.size() + 5);
      assertThat(missing(blog)).isEmpty();
    }
  }

  /** Kills the program, with a signal it cannot see, when it asks for this post. */
  private void killAtPost(int post, CountedBlog blog) throws Exception {
    CompletableFuture<Process> running = new CompletableFuture<>();
    blog.site.on(path(post), exchange -> running.join().toHandle().destroyForcibly());
    Process program = program("add", blog.site.at("/"), "--pause", "0");
    running.complete(program);
    assertThat(program.waitFor()).isNotZero();
    blog.site.forget();
  }

  private static String path(int post) {
    return "/posts/the-kettle-of-house-" + post + "/";
  }

  private static List<String> posts(List<String> paths) {
    return paths.stream().filter(path -> path.startsWith("/posts/")).toList();
  }

  private Process program(String... args) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName());
    builder.command().addAll(List.of(args));
    builder.environment().put("LECTERN_HOME", home.toString());
    return builder
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** The paths of the posts that are listed and not held. */
  private List<String> missing(CountedBlog blog) {
    try (Library library = LibraryFile.open(home.resolve("library.db"), InstantSource.system())) {
      var held = library.held(library.blogs().getFirst().id()).values();
      assertThat(held).hasSize(POSTS);
      return held.stream()
          .filter(post -> post.status() != Library.Status.HELD)
          .map(post -> post.address().substring(blog.site.at("").length()))
          .toList();
    }
  }
}
