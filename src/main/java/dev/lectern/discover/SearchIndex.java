package dev.lectern.discover;

import com.google.gson.JsonElement;
import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.byline.Dates;
import dev.lectern.fetch.Page;
import dev.lectern.format.CleanText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the search indexes that generators publish as JSON: an array of pages (Hugo, Hexo, Jekyll)
 * or an object that holds one (MkDocs, lunr: {@code docs} with {@code location}).
 */
final class SearchIndex {

  private SearchIndex() {}

  /** The pages that an index names; none where the page is no index. */
  static List<Card> read(Page page, Scope scope) {
    JsonElement json = Json.read(page.text());
    return Stream.concat(Stream.of(json), lists(json))
        .map(Json::items)
        .filter(items -> items.size() > 1)
        .findFirst()
        .orElse(List.of())
        .stream()
        .flatMap(item -> card(item, page.address(), scope).stream())
        .toList();
  }

  private static Stream<JsonElement> lists(JsonElement json) {
    return Stream.of("docs", "posts", "pages", "items", "data", "entries")
        .map(name -> Json.at(json, name));
  }

  private static Optional<Card> card(JsonElement item, Address base, Scope scope) {
    String url =
        Json.text(Json.at(item, "permalink", "url", "uri", "href", "link", "location", "path"));
    Headline headline =
        Headline.NONE
            .withTitle(CleanText.line(Json.text(Json.at(item, "title", "name"))))
            .withPublished(
                Dates.parse(Json.text(Json.at(item, "date", "publishDate", "published"))))
            .withSummary(
                Texts.summary(CleanText.line(Json.text(Json.at(item, "summary", "description")))));
    return Optional.of(url)
        .filter(text -> !text.isBlank() && !text.contains("#"))
        .flatMap(base::resolve)
        .filter(scope::owns)
        .map(scope::homed)
        .map(address -> new Card(address, headline, Lead.Rank.MARKED));
  }
}
