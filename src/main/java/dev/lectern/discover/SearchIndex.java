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
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * Reads the search indexes that generators publish: as JSON an array of pages (Hugo, Hexo, Jekyll,
 * Quarto) or an object that holds one (MkDocs, lunr: {@code docs} with {@code location}); as XML
 * {@code entry} elements with {@code title} and {@code url} (Hexo).
 */
final class SearchIndex {

  private SearchIndex() {}

  /** The pages that an index names; none where the page is no index. */
  static List<Card> read(Page page, Scope scope) {
    return page.text().stripLeading().startsWith("<") ? xml(page, scope) : json(page, scope);
  }

  private static List<Card> xml(Page page, Scope scope) {
    return Jsoup.parse(page.text(), Parser.xmlParser()).select("search > entry").stream()
        .flatMap(entry ->
            card(
                entry.select("url").text(),
                Headline.NONE.withTitle(CleanText.line(entry.select("title").text())),
                new Place(page.address(), scope))
                .stream())
        .toList();
  }

  private static List<Card> json(Page page, Scope scope) {
    JsonElement json = Json.read(page.text());
    return Stream.concat(Stream.of(json), lists(json))
        .map(Json::items)
        .filter(items -> items.size() > 1)
        .findFirst()
        .orElse(List.of())
        .stream()
        .flatMap(item -> card(item, new Place(page.address(), scope)).stream())
        .toList();
  }

  private static Stream<JsonElement> lists(JsonElement json) {
    return Stream.of("docs", "posts", "pages", "items", "data", "entries")
        .map(name -> Json.at(json, name));
  }

  /** Where an index stands, and of which blog. */
  private record Place(Address base, Scope scope) {}

  private static Optional<Card> card(JsonElement item, Place place) {
    String url =
        Json.text(Json.at(item, "permalink", "url", "uri", "href", "link", "location", "path"));
    Headline headline =
        Headline.NONE
            .withTitle(CleanText.line(Json.text(Json.at(item, "title", "name"))))
            .withPublished(
                Dates.parse(Json.text(Json.at(item, "date", "publishDate", "published"))))
            .withSummary(
                Texts.summary(CleanText.line(Json.text(Json.at(item, "summary", "description")))));
    return card(url, headline, place);
  }

  private static Optional<Card> card(String url, Headline headline, Place place) {
    return Optional.of(url)
        .filter(text -> !text.isBlank() && !text.contains("#"))
        .flatMap(place.base()::resolve)
        .filter(place.scope()::owns)
        .map(place.scope()::homed)
        .map(address -> new Card(address, headline, Lead.Rank.MARKED));
  }
}
