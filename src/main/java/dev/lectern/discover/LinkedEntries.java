package dev.lectern.discover;

import com.google.gson.JsonElement;
import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.byline.Dates;
import dev.lectern.format.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the posts that a page lists as linked data: schema.org Blog, ItemList, BlogPosting. */
final class LinkedEntries {

  private LinkedEntries() {}

  static List<Card> of(Document page, Address base, Scope scope) {
    List<Card> cards = new ArrayList<>();
    for (Element script : page.select("script[type=application/ld+json]")) {
      objects(Json.read(script.data()))
          .filter(LinkedEntries::isList)
          .flatMap(LinkedEntries::entries)
          .flatMap(entry -> card(entry, base).stream())
          .filter(card ->
              scope.owns(card.address())
                  && scope.wants(card.address())
                  && (!Paths.isList(card.address()) || Paths.isNumbered(card.address())))
          .forEach(cards::add);
    }
    return cards.stream().filter(card -> !card.address().key().equals(base.key())).toList();
  }

  private static Stream<JsonElement> objects(JsonElement data) {
    return Json.items(data).stream()
        .flatMap(
            item -> Stream.concat(Stream.of(item), Json.items(Json.at(item, "@graph")).stream()));
  }

  private static boolean isList(JsonElement object) {
    return Json.items(Json.at(object, "@type")).stream()
        .anyMatch(type -> Json.text(type).matches("Blog|ItemList|CollectionPage"));
  }

  private static Stream<JsonElement> entries(JsonElement list) {
    return Stream.of("blogPost", "blogPosts", "itemListElement", "hasPart")
        .flatMap(name -> Json.items(Json.at(list, name)).stream())
        .map(entry -> Json.has(entry, "item") ? Json.at(entry, "item") : entry)
        .filter(entry ->
            Json.items(Json.at(entry, "@type")).stream()
                .map(Json::text)
                .anyMatch(type -> type.endsWith("Posting") || type.endsWith("Article")));
  }

  private static Optional<Card> card(JsonElement entry, Address base) {
    String url =
        Stream.of(
                Json.text(Json.at(entry, "url")),
                Json.text(Json.at(entry, "mainEntityOfPage")),
                Json.text(Json.at(Json.at(entry, "mainEntityOfPage"), "@id")),
                Json.text(Json.at(entry, "@id")))
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse("");
    Headline headline =
        Headline.NONE
            .withTitle(CleanText.line(Json.text(Json.at(entry, "headline", "name"))))
            .withSummary(CleanText.line(Json.text(Json.at(entry, "description"))))
            .withPublished(Dates.parse(Json.text(Json.at(entry, "datePublished"))));
    return base.resolve(url)
        .filter(a -> !url.isEmpty())
        .map(Address::withoutFragment)
        .map(address -> new Card(address, headline, Lead.Rank.HEADING));
  }
}
