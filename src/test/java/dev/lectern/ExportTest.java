package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts and blogs out to files, and in again. */
class ExportTest {

  @TempDir private Path home;
  @TempDir private Path elsewhere;

  private static final String POSTS =
      """
      {"blog":"B","site_url":"https://b.example/","url":"https://b.example/1","title":"One: \\"quoted\\" & <b>","author":"Ann, Bo","published":"2025-02-03","summary":"S.","tags":["go","c #"],"minutes":3,"html":"<p>Uno <em>dos</em>.<pre><code>a  <b\\n</code></pre>"}
      {"blog":"B","site_url":"https://b.example/","url":"https://b.example/2","title":"../../etc/passwd","published":"2025-02-04","html":"<p>Dos."}
      {"blog":"B","site_url":"https://b.example/","url":"https://b.example/3","title":"CON","html":"<p>Tres."}
      {"blog":"B","site_url":"https://b.example/","url":"https://b.example/4","title":"con","html":"<p>Cuatro."}
      {"blog":"B","site_url":"https://b.example/","url":"https://b.example/5","title":"","html":"<p>Cinco."}
      """;

  private void fill() throws IOException {
    Path posts = Files.writeString(elsewhere.resolve("posts.jsonl"), POSTS);
    assertThat(Run.lectern(home, "import", posts.toString()).code()).isZero();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void words_of_a_chinese_post_are_counted_by_its_characters() throws IOException {
    Path posts =
        Files.writeString(
            elsewhere.resolve("zh.jsonl"),
            """
            {"blog":"B","url":"https://zh.example/p","title":"T","html":"<p>我們寫好程式 Go 1.26</p>"}
            """);
    Run.lectern(home, "import", posts.toString());
    assertThat(Run.lectern(home, "list", "blog:B", "--json").out()).contains("\"words\":8");
  }

  @Test
  void the_read_time_of_a_post_that_does_not_say_it_is_computed() throws IOException {
    Path posts =
        Files.writeString(
            elsewhere.resolve("long.jsonl"),
            """
            {"blog":"B","url":"https://b.example/long","title":"Long","html":"<p>%s</p>"}
            {"blog":"B","url":"https://b.example/said","title":"Said","minutes":9,"text":"Short."}
            """
                .formatted("word ".repeat(690)));
    Run.lectern(home, "import", posts.toString());
    assertThat(Run.lectern(home, "list", "<4m", "--format", "{title} {minutes}").lines())
        .containsExactly("Long 3");
    assertThat(Run.lectern(home, "list", ">4m", "--format", "{title} {minutes}").lines())
        .containsExactly("Said 9");
  }

  @Test
  void what_was_exported_and_imported_is_exported_the_same() throws IOException {
    fill();
    Path file = elsewhere.resolve("out.jsonl");
    Run export = Run.lectern(home, "export", "--to", "json", file.toString());
    assertThat(export).as(export.err()).returns(0, Run::code);
    Path other = Files.createDirectory(elsewhere.resolve("other"));
    assertThat(Run.lectern(other, "import", file.toString()).code()).isZero();
    Run again = Run.lectern(other, "export", "--to", "json", "-");
    assertThat(again.lines())
        .hasSize(5)
        .containsExactlyInAnyOrderElementsOf(Files.readAllLines(file));
  }

  @Test
  void a_query_says_which() throws IOException {
    fill();
    Run export = Run.lectern(home, "export", "tag:go", "dos", "--to", "json", "-");
    assertThat(export.lines()).isEmpty();
    assertThat(Run.lectern(home, "export", "tag:go", "--to", "json", "-").lines()).hasSize(1);
  }

  @Test
  void markdown_has_front_matter_and_names_that_are_safe_and_unique() throws IOException {
    fill();
    Path folder = elsewhere.resolve("md");
    Run export = Run.lectern(home, "export", "--to", "markdown", folder.toString());
    assertThat(export).as(export.err()).returns(0, Run::code);
    assertThat(names(folder))
        .containsExactlyInAnyOrder(
            "2025-02-03-one-quoted-b.md",
            "2025-02-04-etc-passwd.md",
            "conpost.md",
            "conpost-2.md",
            "post.md");
    assertThat(Files.readString(folder.resolve("2025-02-03-one-quoted-b.md")))
        .startsWith(
            """
            ---
            title: "One: \\"quoted\\" & <b>"
            url: "https://b.example/1"
            blog: "B"
            authors: ["Ann","Bo"]
            date: 2025-02-03
            summary: "S."
            tags: ["go","c #"]
            minutes: 3
            ---

            Uno *dos*.
            """);
    assertThat(names(elsewhere)).containsExactlyInAnyOrder("md", "posts.jsonl");
  }

  @Test
  void a_book_is_written_as_a_whole() throws IOException {
    fill();
    Path book = elsewhere.resolve("b.epub");
    Run export = Run.lectern(home, "export", "tag:go", "--to", "epub", book.toString());
    assertThat(export).as(export.err()).returns(0, Run::code);
    assertThat(export.err()).contains("1 post, 0 pictures written.");
    assertThat(Files.readString(book, StandardCharsets.ISO_8859_1))
        .startsWith("PK")
        .contains("mimetypeapplication/epub+zip");
    assertThat(names(elsewhere)).containsExactlyInAnyOrder("b.epub", "posts.jsonl");
  }

  @Test
  void html_pages_are_whole_and_listed() throws IOException {
    fill();
    Path folder = elsewhere.resolve("html");
    assertThat(Run.lectern(home, "export", "--to", "html", folder.toString()).code()).isZero();
    assertThat(names(folder)).hasSize(6).contains("index.html");
    assertThat(Files.readString(folder.resolve("2025-02-03-one-quoted-b.html")))
        .startsWith("<!doctype html>")
        .contains("<h1>One: &quot;quoted&quot; &amp; &lt;b&gt;</h1>", "<em>dos</em>");
    assertThat(Files.readString(folder.resolve("index.html")))
        .contains("<a href=\"2025-02-04-etc-passwd.html\">../../etc/passwd</a>");
  }

  @Test
  void what_is_there_is_not_replaced_unless_forced_and_other_files_stay() throws IOException {
    fill();
    Path file = Files.writeString(elsewhere.resolve("mine"), "mine");
    Run export = Run.lectern(home, "export", "--to", "json", file.toString());
    assertThat(export).returns(1, Run::code);
    assertThat(export.err()).contains("--force");
    assertThat(Files.readString(file)).isEqualTo("mine");
    assertThat(Run.lectern(home, "export", "--to", "json", "--force", file.toString()).code())
        .isZero();
    assertThat(Files.readAllLines(file)).hasSize(5);

    Path folder = Files.createDirectory(elsewhere.resolve("folder"));
    Path kept = Files.writeString(folder.resolve("kept.txt"), "kept");
    String[] markdown = {"export", "--to", "markdown", folder.toString()};
    assertThat(Run.lectern(home, markdown).err()).contains("--force");
    assertThat(names(folder)).containsExactly("kept.txt");
    String[] forced = {"export", "--force", "--to", "markdown", folder.toString()};
    assertThat(Run.lectern(home, forced).code()).isZero();
    assertThat(names(folder)).hasSize(6);
    assertThat(Files.readString(kept)).isEqualTo("kept");
  }

  @Test
  void blogs_go_out_as_opml_and_come_in_again() throws IOException {
    fill();
    Run.lectern(home, "rename", "B", "B & <Co> \"x\"");
    Run opml = Run.lectern(home, "opml");
    assertThat(opml).returns(0, Run::code);
    Path file = Files.writeString(elsewhere.resolve("blogs.opml"), opml.out());
    Path other = Files.createDirectory(elsewhere.resolve("other"));
    Run add = Run.lectern(other, "import", file.toString());
    assertThat(add).as(add.err()).returns(0, Run::code);
    assertThat(add.err()).contains("1 blog, 1 of them new", "lectern sync");
    assertThat(Run.lectern(other, "opml").out()).isEqualTo(opml.out());
    assertThat(Run.lectern(other, "import", file.toString()).err()).contains("0 of them new");
  }

  @Test
  void a_feed_that_was_not_there_is_not_passed_on() throws IOException {
    try (CopiedBlog blog = CopiedBlog.start()) {
      String track = blog.at("/track/securitylab/blog/");
      Run.lectern(home, "add", "--no-sync", "--pause", "0", track);
      assertThat(Run.lectern(home, "opml").out())
          .contains("xmlUrl=\"" + blog.at("/index.xml") + "\"", "lectern:start=\"" + track + "\"");
    }
  }

  @Test
  void two_feeds_of_one_site_are_two_blogs() throws IOException {
    Path file =
        Files.writeString(
            elsewhere.resolve("feeds.xml"),
            """
            <opml version="2.0"><body>
            <outline text="News" xmlUrl="https://one.example/news.xml" htmlUrl="https://one.example/"/>
            <outline text="Notes" xmlUrl="https://one.example/notes.xml" htmlUrl="https://one.example/"/>
            </body></opml>
            """);
    Run.lectern(home, "import", file.toString());
    assertThat(Run.lectern(home, "import", file.toString()).err()).contains("0 of them new");
    assertThat(Run.lectern(home, "blogs", "--json").lines()).hasSize(2);
  }

  @Test
  void opml_of_other_programs_gives_names_addresses_and_folders() throws IOException {
    Path file =
        Files.writeString(
            elsewhere.resolve("feeds.xml"),
            """
            \uFEFF<?xml version="1.0"?><opml version="1.0"><body>
            <outline text="Tech"><outline title="One" XMLURL="https://one.example/feed"/></outline>
            <outline text="Two" type="rss" xmlUrl="https://two.example/rss" htmlUrl="https://two.example/" category="/a/,b"/>
            <outline text="Bad" xmlUrl="file:///etc/passwd"/>
            </body></opml>
            """);
    assertThat(Run.lectern(home, "import", file.toString()).err()).contains("2 blogs");
    assertThat(Run.lectern(home, "blogs", "--json").out())
        .contains("\"tags\":[\"Tech\"]", "\"tags\":[\"a\",\"b\"]")
        .contains("https://two.example/\"")
        .doesNotContain("passwd");
  }

  @Test
  void a_page_is_no_list_of_blogs() throws IOException {
    Path file = Files.writeString(elsewhere.resolve("page.html"), "<html><p>Hello");
    Run add = Run.lectern(home, "import", file.toString());
    assertThat(add).returns(1, Run::code);
    assertThat(add.err()).contains("OPML").doesNotContain("Exception");
  }
}
