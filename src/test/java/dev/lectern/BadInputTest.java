package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What people get wrong, and what goes wrong: a clear sentence, the right exit code, nothing lost.
 */
class BadInputTest {

  @TempDir private Path home;

  private void says(Run run, int code, String... words) {
    assertThat(run).as(run.err()).returns(code, Run::code);
    assertThat(run.err())
        .startsWith("lectern: ")
        .contains(words)
        .doesNotContain("Exception", "\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void an_unknown_host() {
    says(Run.lectern(home, "add", "http://no-such-host.invalid/"), 1, "no such host");
  }

  @Test
  void a_refused_connection() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    says(Run.lectern(home, "add", "http://127.0.0.1:" + free + "/"), 1, "does not answer");
  }

  @Test
  void a_page_that_is_not_there() {
    try (FakeSite site = FakeSite.start()) {
      says(Run.lectern(home, "add", site.at("/blog/")), 1, "not found", "404");
    }
  }

  @Test
  void something_that_is_no_page() {
    try (FakeSite site = FakeSite.start()) {
      site.content("/", "image/png", "\u0089PNG\r\n\u001a\n\0\0\0");
      says(Run.lectern(home, "add", site.at("/")), 1, site.at("/"));
    }
  }

  @Test
  void an_empty_page() {
    try (FakeSite site = FakeSite.start()) {
      site.page("/", "");
      says(Run.lectern(home, "add", site.at("/")), 1, "No posts found");
    }
  }

  @Test
  void an_address_that_is_no_blog() {
    try (FakeSite site = FakeSite.start()) {
      site.page(
          "/", "<title>Shop</title><p>Buy <a href=/cart>things</a>.<form><input name=q></form>");
      says(Run.lectern(home, "add", site.at("/")), 1, "No posts found");
      assertThat(Run.lectern(home, "blogs").out()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not an address",
        "ftp://example.org/",
        "file:///etc/passwd",
        "javascript:alert(1)"
      })
  void what_is_no_address(String typed) {
    says(Run.lectern(home, "add", typed), 2, "is not a web address");
  }

  @Test
  void a_library_that_is_no_database_is_left_as_it_is() throws IOException {
    Path file = home.resolve("library.db");
    Files.writeString(file, "dear diary, ".repeat(1000));
    says(Run.lectern(home, "list"), 1, file.toString(), "doctor");
    assertThat(Files.readString(file)).isEqualTo("dear diary, ".repeat(1000));
  }

  @Test
  void a_home_that_cannot_be_written() throws IOException {
    Path file = Files.writeString(home.resolve("occupied"), "a file");
    says(Run.lectern(file.resolve("below"), "list"), 1, "Cannot write");
    assertThat(Files.readString(file)).isEqualTo("a file");
  }

  @Test
  void no_terminal() {
    says(Run.lectern(home), 1, "needs a terminal");
  }

  @Test
  void an_unknown_option() {
    says(Run.lectern(home, "list", "--colour"), 2, "--colour", "lectern list --help");
  }

  @Test
  void a_command_mistyped() {
    says(Run.lectern(home, "serch", "go"), 2, "lectern --help");
  }

  @Test
  void a_post_that_is_not_there() {
    says(Run.lectern(home, "show", "no such title"), 1, "No post is called");
  }

  @Test
  void a_blog_that_is_not_there() {
    says(Run.lectern(home, "sync", "no such blog"), 1, "No blog is called");
  }

  @Test
  void a_file_that_is_not_there() {
    says(Run.lectern(home, "extract", home.resolve("page.html").toString()), 1, "no such file");
  }

  @Test
  void a_page_without_text() {
    says(Run.withInput(home, "<title>x</title>", "extract", "-"), 1, "No article text");
  }

  /** Any text is a query, so a minus before a word is none of the program's options. */
  @Test
  void a_query_that_begins_with_a_minus() throws IOException {
    Path posts =
        Files.writeString(
            home.resolve("posts.jsonl"),
            """
            {"blog":"B","url":"https://b.example/1","title":"One","tags":["go"],"text":"a --dry-run"}
            {"blog":"B","url":"https://b.example/2","title":"Two","text":"b"}
            """);
    Run.lectern(home, "import", posts.toString());
    assertThat(Run.lectern(home, "list", "--format", "{title}", "-tag:go", "-x").lines())
        .containsExactly("Two");
    assertThat(Run.lectern(home, "list", "--sort", "-title", "-(b", "x)").lines()).hasSize(2);
    assertThat(Run.lectern(home, "search", "--limit", "5", "-b", "dry").out()).contains("One");
    assertThat(Run.lectern(home, "search", "--", "--dry-run").out()).contains("One");
    assertThat(Run.lectern(home, "mark", "read", "--query", "-tag:go").err()).contains("1 post");
    assertThat(Run.lectern(home, "export", "-tag:go", "--to", "json", "-").out())
        .contains("Two")
        .doesNotContain("One");
    says(Run.lectern(home, "search", "--dry-run"), 2, "lectern search -- --dry-run");
    says(Run.lectern(home, "list", "--limt", "5"), 2, "--limit", "lectern list -- --limt");
  }

  @Test
  void an_unknown_sort_key_and_an_unknown_field_name_those_that_exist() {
    says(
        Run.lectern(home, "list", "--sort", "colour"),
        2,
        "date, minutes, title, blog, unread and relevance");
  }

  @Test
  void a_word_that_is_no_number_and_a_form_that_is_none() {
    says(Run.lectern(home, "list", "--limit", "few"), 2, "“few” is no whole number");
    says(Run.lectern(home, "show", "1", "--as", "pdf"), 2, "none of text, markdown, html, json");
  }

  @Test
  void a_tag_without_a_post() {
    says(Run.lectern(home, "tag", "+go"), 2, "lectern tag 12 +go");
  }

  @Test
  void a_text_that_was_not_fetched_yet() {
    try (CopiedBlog blog = CopiedBlog.start()) {
      Run.lectern(home, "add", "--no-sync", "--pause", "0", blog.at("/track/securitylab/blog/"));
    }
    says(Run.lectern(home, "show", "1"), 1, "not fetched yet", "lectern sync");
  }

  @Test
  void one_address_of_several() {
    try (CopiedBlog blog = CopiedBlog.start()) {
      Run run =
          Run.lectern(
              home,
              "add",
              "ftp://x",
              blog.at("/track/securitylab/blog/"),
              "--no-sync",
              "--pause",
              "0");
      says(run, 3, "is not a web address", "21 posts listed");
    }
  }

  @Test
  void a_book_of_nothing() {
    Path book = home.resolve("none.epub");
    says(Run.lectern(home, "export", "tag:x", "--to", "epub", book.toString()), 1, "“tag:x”");
    assertThat(book).doesNotExist();
    says(Run.lectern(home, "export", "--to", "html", "-"), 2, "Give a path");
  }

  @Test
  void mark_without_posts_or_with_an_unknown_mark() {
    says(Run.lectern(home, "mark", "read"), 2, "--query");
    says(Run.lectern(home, "mark", "blue", "1"), 2, "read, unread, star and unstar");
  }
}
