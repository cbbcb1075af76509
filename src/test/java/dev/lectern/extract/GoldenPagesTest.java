package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import dev.lectern.format.MarkdownWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole pages of our own: page in, headline and Markdown out. */
class GoldenPagesTest {

  private static String read(String name) throws IOException {
    try (InputStream file =
        Objects.requireNonNull(GoldenPagesTest.class.getResourceAsStream(name))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The first line of a page is a comment that holds its address. */
  private static Article extract(String html) {
    String url = html.substring(5, html.indexOf(" -->"));
    return new ArticleExtractor().extract(html, Address.parse(url).orElseThrow(), Headline.NONE);
  }

  private static String shown(Article article) {
    Headline head = article.headline();
    return """
    title: %s
    authors: %s
    published: %s
    updated: %s
    language: %s
    minutes: %s
    tags: %s
    summary: %s
    address: %s
    words: %d

    %s
    """
        .formatted(
            head.title(),
            String.join("; ", head.authors()),
            head.published().map(Object::toString).orElse(""),
            head.updated().map(Object::toString).orElse(""),
            head.language(),
            head.minutes().isPresent() ? "" + head.minutes().getAsInt() : "",
            String.join(", ", head.tags()),
            head.summary(),
            article.address(),
            article.words(),
            MarkdownWriter.write(article.body()).strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "engineering-post",
        "hand-written-essay",
        "news-with-teasers",
        "articles-as-cards",
        "forum-first-post",
        "documentation-page",
        "japanese-post",
        "microformats-broken-json",
        "newspaper-lead",
        "reference-of-links",
        "page-of-links",
        "copies-and-cards",
        "trailing-furniture",
        "linked-sections",
        "streamed-late",
        "short-post-long-sidebar",
        "unnamed-lead",
        "margin-notes",
        "loose-notes",
        "contents-list"
      })
  void a_page_becomes_its_article(String name) throws IOException {
    assertThat(shown(extract(read(name + ".html")))).isEqualTo(read(name + ".md"));
  }
}
