package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.article.PlainText;
import org.junit.jupiter.api.Test;

/** What a page says of its article in several places that disagree. */
final class HeadlineTest {

  private static final String TEXT =
      "<p>" + "A paragraph of the article that is long enough to be one. ".repeat(4) + "</p>";

  private static Headline headline(String address, String head, String body) {
    String page = "<html><head>" + head + "</head><body>" + body + "</body></html>";
    return new ArticleExtractor().extract(page, Address.of(address), Headline.NONE).headline();
  }

  private static Headline headline(String head, String body) {
    return headline("https://a.example/post", head, body);
  }

  private static String published(Headline headline) {
    return headline.published().map(Object::toString).orElse("");
  }

  private static String updated(Headline headline) {
    return headline.updated().map(Object::toString).orElse("");
  }

  private static final String MOMENT =
      "<meta property='article:published_time' content='2024-03-06T04:30:00+00:00'>";

  @Test
  void moment_in_greenwich_beats_the_neighbouring_day_of_one_line() {
    Headline found =
        headline(
            MOMENT, "<article><h1>Title</h1><p class=when>March 5, 2024</p>" + TEXT + "</article>");
    assertThat(published(found)).startsWith("2024-03-06");
  }

  @Test
  void day_that_address_and_markup_agree_on_beats_the_next_day_in_greenwich() {
    String time = "<time itemprop=datePublished datetime=2024-03-05>March 5, 2024</time>";
    Headline found =
        headline(
            "https://a.example/2024/03/05/post",
            MOMENT,
            "<article><h1>Title</h1><p>" + time + "</p>" + TEXT + "</article>");
    assertThat(published(found)).isEqualTo("2024-03-05");
  }

  @Test
  void midnight_in_greenwich_is_a_day_without_a_time() {
    Headline found =
        headline(
            "<meta property='article:published_time' content='2024-03-06T00:00:00Z'>",
            "<article><h1>Title</h1>" + TEXT + "</article>");
    assertThat(published(found)).startsWith("2024-03-06");
  }

  @Test
  void day_and_month_are_told_by_the_country_of_the_locale() {
    String body = "<article><h1>Title</h1><p>Ann Lee - 12/03/2024</p>" + TEXT + "</article>";
    assertThat(published(headline(locale("en", "en_GB"), body))).isEqualTo("2024-03-12");
    assertThat(published(headline(locale("en", "en_US"), body))).isEqualTo("2024-12-03");
    assertThat(published(headline(locale("en-US", "en_GB"), body))).isEqualTo("2024-12-03");
  }

  private static String locale(String language, String locale) {
    return "<meta http-equiv=content-language content="
        + language
        + "><meta property='og:locale' content='"
        + locale
        + "'>";
  }

  @Test
  void moment_when_a_site_builder_published_again_yields_to_the_day_in_the_text() {
    String body = "<article><h1>Title</h1><p>March 5, 2024</p>" + TEXT + "</article>";
    Headline again = headline(stated("2024-05-09T10:00:13Z", "2024-05-09T10:00:00Z"), body);
    assertThat(published(again)).isEqualTo("2024-03-05");
    assertThat(updated(again)).startsWith("2024-05-09");
    Headline later = headline(stated("2024-05-09T10:00:13Z", "2024-05-09T10:00:13Z"), body);
    assertThat(published(later)).startsWith("2024-05-09");
  }

  private static String stated(String published, String modified) {
    return "<script type='application/ld+json'>{\"@type\":\"BlogPosting\",\"datePublished\":\""
        + published
        + "\",\"dateModified\":\""
        + modified
        + "\"}</script>";
  }

  @Test
  void summary_from_the_text_has_no_notes_and_no_marks() {
    String note =
        "<span class=ltx_note><sup>1</sup><span class=ltx_note_outer>Under a roof.</span></span>";
    String marks =
        "<sup><a href=#n2>2</a></sup>, <a href='#n3'><sup>3</sup></a>they dry x<sup>4</sup> ";
    Headline found =
        headline("", "<article><h1>Title</h1><p>Boats" + note + marks + TEXT.substring(3));
    assertThat(found.summary()).startsWith("Boats, they dry x4 A paragraph");
  }

  @Test
  void published_and_updated_in_one_line_are_told_apart() {
    Headline found =
        headline(
            "",
            "<article><div><span>Health</span><span>DECEMBER 22, 2022</span>"
                + "<span>Updated: January 2, 2026</span></div><h1>Title</h1>"
                + TEXT
                + "</article>");
    assertThat(published(found)).isEqualTo("2022-12-22");
    assertThat(updated(found)).isEqualTo("2026-01-02");
  }

  @Test
  void russian_words_tell_the_update_from_the_publication() {
    Headline found =
        headline(
            "",
            "<article><h1>Title</h1><div><span>Обновлено 2 января 2026</span>"
                + "<span>Опубликовано 22 декабря 2022</span></div>"
                + TEXT
                + "</article>");
    assertThat(published(found)).isEqualTo("2022-12-22");
    assertThat(updated(found)).isEqualTo("2026-01-02");
  }

  @Test
  void dates_of_cards_in_a_scope_of_their_own_are_not_the_articles() {
    String card =
        "<div itemscope><meta itemprop=datePublished content='2026-03-10'><a href=/x>Other</a></div>";
    Headline found =
        headline(
            "<meta property='article:published_time' content='2026-02-17'>",
            card.repeat(3) + "<article><h1>Title</h1>" + TEXT + "</article>");
    assertThat(published(found)).isEqualTo("2026-02-17");
  }

  @Test
  void day_a_member_joined_is_no_day_of_publication() {
    Headline found =
        headline(
            "",
            "<h2>Title</h2><p>Joined: 18.09.2008</p><p>by ann » 21.01.2009, 05:42</p><div>"
                + TEXT
                + "</div>");
    assertThat(published(found)).isEqualTo("2009-01-21");
  }

  @Test
  void address_decides_whether_day_or_month_comes_first() {
    Headline found =
        headline(
            "https://a.example/blog/2023/october/03/wine/",
            "",
            "<article><h1>Title</h1><div>03/10/2023</div>" + TEXT + "</article>");
    assertThat(published(found)).isEqualTo("2023-10-03");
  }

  @Test
  void label_above_the_title_in_the_same_heading_is_not_part_of_it() {
    Headline found =
        headline(
            "<title>Large tasks for the new cabinet | Example</title>",
            "<article><h1><small>Tunisia</small><br>Large tasks for the new cabinet</h1>"
                + TEXT
                + "</article>");
    assertThat(found.title()).isEqualTo("Large tasks for the new cabinet");
  }

  @Test
  void title_that_the_blogs_list_and_the_head_agree_on_beats_the_only_heading() {
    String name = "Kettles by the sea 2017 — a workshop";
    String page =
        "<meta property=og:title content='%s'><title>%s</title><h3><a href=/kettles-by-the-sea/>%s</a></h3><article>%s<h1>Kettles by the sea, the first day: a workshop</h1>%s</article>"
            .formatted(name, name, name, TEXT, TEXT);
    Address address = Address.of("https://a.example/kettles-by-the-sea-workshop/");
    Headline listed = Headline.NONE.withTitle(name);
    assertThat(new ArticleExtractor().extract(page, address, listed).headline().title())
        .isEqualTo(name);
  }

  @Test
  void what_a_post_says_of_a_book_stays_in_its_text() {
    String book =
        "<div itemscope itemtype='http://schema.org/Book'><p>Written by: <span itemprop=author>Ada Pan</span></p><p>House: <span itemprop=publisher>Kettle Press</span></p></div>";
    String page = "<article><h1>A book</h1>" + TEXT + book + TEXT + "</article>";
    assertThat(
            PlainText.of(
                new ArticleExtractor()
                    .extract(page, Address.of("https://a.example/book"), Headline.NONE)
                    .body()))
        .contains("Written by: Ada Pan", "House: Kettle Press");
  }

  @Test
  void heading_that_the_address_was_made_of_beats_a_title_that_all_pages_share() {
    Headline found =
        headline(
            "https://a.example/essen/western-quarter.htm",
            "<title>Excursions in the Region</title>",
            "<h1>Essen: The Western Quarter</h1><div>" + TEXT + "</div>");
    assertThat(found.title()).isEqualTo("Essen: The Western Quarter");
  }

  @Test
  void list_that_a_theme_calls_tags_is_read_where_nothing_else_names_any() {
    String own = "<ul class='tags'><li><a href=/t/go>#go</a><li><a href=/t/c>C</a></ul>";
    String others =
        "<aside class=related><div class=card><ul class='tags'><li><a href=/t/x>x</a></ul></div></aside>";
    String page = "<main><article><header><h1>Title</h1>%s</header>" + TEXT + "%s</article></main>";
    assertThat(headline("", page.formatted(own, others)).tags()).containsExactly("go", "C");
    assertThat(headline("", page.formatted("", others)).tags()).isEmpty();
    assertThat(headline("<meta name=keywords content='a, b'>", page.formatted(own, "")).tags())
        .containsExactly("a", "b");
  }

  @Test
  void heading_that_leads_to_a_folder_above_is_the_sites() {
    Headline found =
        headline(
            "https://a.example/log/2024/05/post.html",
            "<title>On the making of tea - Notes</title>",
            "<h1><a href=/log/>Notes</a></h1><h3 class=entry-header>On the making of tea</h3>"
                + TEXT);
    assertThat(found.title()).startsWith("On the making of tea");
  }

  private static final String AUTHOR = "<meta name='author' content='The Example Team'>";

  private static java.util.List<String> authors(String head, String body) {
    return headline(head, "<article><h1>A long title of a post</h1>" + body + TEXT + "</article>")
        .authors();
  }

  @Test
  void day_of_address_and_line_beats_the_next_day_in_greenwich() {
    Headline found =
        headline(
            "https://a.example/2024/03/05/post",
            MOMENT,
            "<article><h1>Title</h1><p>March 5, 2024</p>" + TEXT + "</article>");
    assertThat(published(found)).isEqualTo("2024-03-05");
  }

  @Test
  void moment_is_told_by_the_clocks_of_its_place_where_they_are_known() {
    Headline found =
        headline(
            MOMENT + "<meta name='pubdate' content='2024-03-05T23:30:00-05:00'>",
            "<article><h1>Title</h1>" + TEXT + "</article>");
    assertThat(published(found)).isEqualTo("2024-03-05T23:30:00-05:00");
  }

  @Test
  void page_that_wordpress_shows_without_a_date_has_none() {
    String data =
        "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2019-01-10\","
            + "\"dateModified\":\"2020-01-10\"}</script>";
    String body = "<article><h1>Cabin three</h1>" + TEXT + "</article>";
    assertThat(published(headline(data, "<body class='page page-id-31'>" + body))).isEmpty();
    assertThat(published(headline(data, "<body class='single postid-31'>" + body)))
        .isEqualTo("2019-01-10");
  }

  @Test
  void days_of_a_season_are_no_day_of_publication() {
    Headline found =
        headline("", "<article><h1>Title</h1><p>9 until 23 Feb 2017</p>" + TEXT + "</article>");
    assertThat(published(found)).isEmpty();
  }

  @Test
  void names_beside_the_date_are_the_authors() {
    String line = "<p>May 2, 2023 -\n\n  Ann Lee\n\n  Bo van Dam\n  <a href=/bo>(@bo)</a></p>";
    assertThat(authors("", line)).containsExactly("Ann Lee", "Bo van Dam");
    assertThat(authors("", "<p>Ann Lee | Senior Writer | July 2, 2025</p>"))
        .containsExactly("Ann Lee");
    assertThat(authors("", "<p>07.08.2013 · <a href=/category/x/>Data Science</a></p>")).isEmpty();
  }

  @Test
  void byline_ends_where_date_and_section_begin() {
    assertThat(authors("", "<p>Von Ann Lee am 07.08.2013 um 09:07 Uhr gespeichert</p>"))
        .containsExactly("Ann Lee");
    assertThat(authors("", "<p>By Ann Lee December 2, 2025</p>")).containsExactly("Ann Lee");
    assertThat(authors("", "<p>Mar 13, 2026 by Ann Lee · 5 min read</p>"))
        .containsExactly("Ann Lee");
  }

  @Test
  void byline_beats_the_name_that_all_pages_of_a_site_state() {
    assertThat(authors(AUTHOR, "<p>By Ann Lee</p>")).containsExactly("Ann Lee");
    assertThat(authors(AUTHOR, "")).containsExactly("The Example Team");
  }

  @Test
  void a_name_that_was_escaped_twice_is_one_name() {
    assertThat(authors("<meta name='author' content='Zo&amp;euml; O&amp;#039;Lee'>", ""))
        .containsExactly("Zoë O'Lee");
  }

  @Test
  void credit_below_the_text_names_the_author() {
    Headline found =
        headline("", "<article><h1>Title</h1>" + TEXT + "<p>Text: Ann Lee</p></article>");
    assertThat(found.authors()).containsExactly("Ann Lee");
  }

  @Test
  void name_of_the_site_is_cut_from_the_title_wherever_it_stands() {
    String site = "<meta property='og:site_name' content='The Example Journal'>";
    assertThat(
            headline(site + "<title>On Lists - Essays | The Example Journal</title>", TEXT).title())
        .isEqualTo("On Lists - Essays");
    assertThat(headline(site + "<title>The Example Journal » On Lists</title>", TEXT).title())
        .isEqualTo("On Lists");
  }

  @Test
  void only_heading_that_speaks_of_the_page_is_its_title() {
    Headline found =
        headline(
            "https://a.example/car-maintenance",
            "<meta property='og:title' content='Easy Car Maintenance Checklist'>",
            "<h1>Select your location</h1><article><h1>A car maintenance plan that is easy to follow</h1>"
                + TEXT
                + "</article>");
    assertThat(found.title()).isEqualTo("A car maintenance plan that is easy to follow");
  }
}
