package dev.lectern.discover;

import static dev.lectern.discover.Explorer.html;
import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.fetch.Page;
import dev.lectern.fetch.Validators;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The records of an index page, in the many markups that people give them. */
class CardsTest {

  private static final Address BASE = Address.of("https://example.org/");

  private static IndexPage read(String text) {
    Page page =
        new Page(
            BASE,
            BASE,
            false,
            200,
            "text/html",
            "",
            Validators.NONE,
            Optional.empty(),
            text.getBytes(StandardCharsets.UTF_8),
            StandardCharsets.UTF_8);
    return new IndexReader(new Scope(BASE)).read(page, Set.of());
  }

  private static List<String> lines(String body) {
    return read(html(body)).cards().stream().map(CardsTest::line).toList();
  }

  private static String line(Card card) {
    Headline headline = card.headline();
    return card.address().path()
        + " | "
        + headline.title()
        + headline.published().map(date -> " | " + date.day()).orElse("")
        + (headline.minutes().isPresent() ? " | " + headline.minutes().getAsInt() + " min" : "");
  }

  @Test
  void articles_with_headings() {
    assertThat(
            lines(
                """
                <article><span>Blog</span><a href=/a><img src=/a.png alt="First of all"></a>
                <h3><a href=/a>First of all</a></h3><p>What this is about, in a few words.</p><span>2024-03-02</span> <span>7 min read</span></article>
                <article><span>Blog</span><a href=/b><img src=/b.png alt="Second thoughts"></a>
                <h3><a href=/b>Second thoughts</a></h3><p>What that is about, in a few words.</p><span>2024-03-01</span> <span>12 min read</span></article>
                """))
        .containsExactly(
            "/a | First of all | 2024-03-02 | 7 min", "/b | Second thoughts | 2024-03-01 | 12 min");
  }

  @Test
  void links_under_headings_of_years() {
    assertThat(
            lines(
                """
                <h2>2024</h2><ul><li>Mar 5 <a href=/a>First of all</a></li><li>Jan 9 <a href=/b>Second thoughts</a></li></ul>
                <h2>2023</h2><ul><li>Dec 24 <a href=/c>Third time lucky</a></li></ul>
                """))
        .containsExactly(
            "/a | First of all | 2024-03-05",
            "/b | Second thoughts | 2024-01-09",
            "/c | Third time lucky | 2023-12-24");
  }

  @Test
  void the_rows_of_a_table() {
    assertThat(
            lines(
                """
                <table><tr><td>2024-03-02</td><td><a href=/a>First of all</a></td></tr>
                <tr><td>2024-03-01</td><td><a href=/b>Second thoughts</a></td></tr></table>
                """))
        .containsExactly("/a | First of all | 2024-03-02", "/b | Second thoughts | 2024-03-01");
  }

  @Test
  void terms_and_definitions() {
    assertThat(
            lines(
                """
                <dl><dt>2 March 2024</dt><dd><a href=/a>First of all</a></dd>
                <dt>1 March 2024</dt><dd><a href=/b>Second thoughts</a></dd></dl>
                """))
        .containsExactly("/a | First of all | 2024-03-02", "/b | Second thoughts | 2024-03-01");
  }

  @Test
  void headings_and_paragraphs_without_a_box() {
    assertThat(
            lines(
                """
                <main><h1>Notes</h1><h2><a href=/a>First of all</a></h2><p>March 2, 2024</p><p>About the first of all the things.</p>
                <h2><a href=/b>Second thoughts</a></h2><p>March 1, 2024</p><p>About the second of all the things.</p></main>
                """))
        .containsExactly("/a | First of all | 2024-03-02", "/b | Second thoughts | 2024-03-01");
  }

  @Test
  void lines_with_dates_before_the_links() {
    assertThat(
            lines(
                "<p>2024-03-02 <a href=/a>First of all</a><br>2024-03-01 <a href=/b>Second thoughts</a><br>2024-02-01 <a href=/c>Third time lucky</a></p>"))
        .containsExactly(
            "/a | First of all | 2024-03-02",
            "/b | Second thoughts | 2024-03-01",
            "/c | Third time lucky | 2024-02-01");
  }

  @Test
  void a_link_laid_over_the_card() {
    assertThat(
            lines(
                """
                <div class=c><h2>First of all</h2><p>2024-03-02 · 3 min read</p><a aria-label="post link" href=/a></a></div>
                <div class=c><h2>Second thoughts</h2><p>2024-03-01 · 4 min read</p><a aria-label="post link" href=/b></a></div>
                """))
        .containsExactly(
            "/a | First of all | 2024-03-02 | 3 min", "/b | Second thoughts | 2024-03-01 | 4 min");
  }

  @Test
  void microformats() {
    assertThat(
            lines(
                """
                <div class=h-feed><div class=h-entry><a class=u-url href=/a><span class=p-name>First of all</span></a><time class=dt-published datetime=2024-03-02>x</time></div>
                <div class=h-entry><a class=u-url href=/b><span class=p-name>Second thoughts</span></a><time class=dt-published datetime=2024-03-01>x</time></div></div>
                """))
        .containsExactly("/a | First of all | 2024-03-02", "/b | Second thoughts | 2024-03-01");
  }

  @Test
  void a_featured_post_that_stands_again_in_the_list_counts_once_and_there() {
    assertThat(
            lines(
                """
                <section><h2><a href=/b>Second thoughts</a></h2><p>The best of what we have on offer here.</p></section>
                <ul><li><h3><a href=/a>First of all</a></h3><time datetime=2024-03-02>x</time></li>
                <li><h3><a href=/b>Second thoughts</a></h3><time datetime=2024-03-01>x</time></li></ul>
                """))
        .containsExactly("/a | First of all | 2024-03-02", "/b | Second thoughts | 2024-03-01");
  }

  @Test
  void menus_tag_clouds_categories_and_links_in_sentences_are_no_posts() {
    assertThat(
            lines(
                """
                <nav><a href=/about>About</a><a href=/projects>Projects</a></nav>
                <article><a href=/golang>Golang</a><h2><a href=/a>First of all</a></h2><time datetime=2024-03-02>x</time><p>As we said in <a href=/old>an older post of ours</a> this is good.</p></article>
                <article><a href=/golang>Golang</a><h2><a href=/b>Second thoughts</a></h2><time datetime=2024-03-01>x</time></article>
                <article><a href=/rust>Rust</a><h2><a href=/c>Third time lucky</a></h2><time datetime=2024-02-01>x</time></article>
                <aside><a href=/tags/go>go</a><a href=/popular-one>The most popular one</a></aside>
                <footer><a href=/imprint>Imprint</a></footer>
                """))
        .containsExactly(
            "/a | First of all | 2024-03-02",
            "/b | Second thoughts | 2024-03-01",
            "/c | Third time lucky | 2024-02-01");
  }

  @Test
  void a_days_number_above_twelve_tells_how_the_whole_page_writes_dates() {
    assertThat(
            lines(
                """
                <ul><li><a href=/a>First of all</a> 03/02/2024</li><li><a href=/b>Second thoughts</a> 25/01/2024</li></ul>
                """))
        .containsExactly("/a | First of all | 2024-02-03", "/b | Second thoughts | 2024-01-25");
  }

  @Property(seed = "2026", tries = 100)
  void any_text_is_an_index_page(@ForAll String text) {
    assertThat(read(text).cards()).isNotNull();
  }

  @Test
  void a_page_nested_ten_thousand_deep_is_read() {
    String deep = "<div>".repeat(10_000) + "<a href=/a>First of all</a>" + "</div>".repeat(10_000);
    assertThat(read(html(deep)).cards()).hasSizeLessThan(2);
  }

  @Test
  void a_day_before_the_title_makes_no_sentence_of_the_line() {
    assertThat(
            lines(
                """
                <p>5 May 2024: <a href=notes/a.html>The first of the notes</a>. What it says of the matter in a few words.</p>
                <p>3 May 2024: <a href=notes/b.html>The second of the notes</a>. What it says of the matter in a few words.</p>
                <p>1 May 2024: <a href=notes/c.html>The third of the notes</a>. What it says of the matter in a few words.</p>
                """))
        .containsExactly(
            "/notes/a.html | The first of the notes | 2024-05-05",
            "/notes/b.html | The second of the notes | 2024-05-03",
            "/notes/c.html | The third of the notes | 2024-05-01");
  }

  @Test
  void whole_texts_one_after_another_that_each_end_with_a_permalink() {
    String text =
        """
        <h2>%s</h2><h4>%s</h4><p>A text that goes on for a while and says what it has to say.</p>
        <h5>A part</h5><p>More of it.</p><p><a href='%s'>permalink</a></p><hr>
        """;
    assertThat(
            lines(
                "<h1>Log</h1><p>Welcome.</p>"
                    + text.formatted("First of all", "May 5, 2024", "/log/a.html")
                    + text.formatted("Second thoughts", "May 3, 2024", "/log/b.html")
                    + text.formatted("Third time lucky", "May 1, 2024", "/log/c.html")))
        .containsExactly(
            "/log/a.html | First of all | 2024-05-05",
            "/log/b.html | Second thoughts | 2024-05-03",
            "/log/c.html | Third time lucky | 2024-05-01");
  }

  @Test
  void a_number_that_looks_like_a_year_is_a_post_where_the_title_does_not_say_it() {
    assertThat(
            lines(
                """
                <ul><li>2024/05/05 <a href=/2031.html>The first of the notes</a></li>
                <li>2024/05/03 <a href=/2030.html>The second of the notes</a></li>
                <li>2024/05/01 <a href=/2029.html>The third of the notes</a></li>
                <li>2024/01/01 <a href=/2023/>All the notes of 2023</a></li></ul>
                """))
        .containsExactly(
            "/2031.html | The first of the notes | 2024-05-05",
            "/2030.html | The second of the notes | 2024-05-03",
            "/2029.html | The third of the notes | 2024-05-01");
  }

  @Test
  void a_short_title_of_a_numbered_post_is_known_by_the_box_around_it() {
    assertThat(
            lines(
                """
                <div class=post><div class=posttitle><a href=/post/2>Tea time</a></div><p>5 May 2024</p></div>
                <div class=post><div class=posttitle><a href=/post/1>Hello</a></div><p>1 May 2024</p></div>
                """))
        .containsExactly("/post/2 | Tea time | 2024-05-05", "/post/1 | Hello | 2024-05-01");
  }

  @Test
  void a_read_time_is_also_said_for_machines() {
    String card =
        "<article><h2><a href=/%s>%s</a></h2><meta property=timeRequired content=PT%dM></article>";
    assertThat(lines(card.formatted("a", "First", 4) + card.formatted("b", "Second", 12)))
        .containsExactly("/a | First | 4 min", "/b | Second | 12 min");
  }
}
