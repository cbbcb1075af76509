package dev.lectern.discover;

import com.google.gson.JsonElement;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells the page of one post from a list of posts. */
final class Single {

  private static final String DECLARED =
      "meta[property=og:type][content=article], meta[property=article:published_time],"
          + " [itemtype$=BlogPosting] [itemprop=articleBody], .h-entry .e-content";

  /** So many letters in paragraphs make an article. */
  private static final int LONG = 1200;

  private Single() {}

  static boolean isPost(IndexPage index) {
    if (Paths.isList(index.address())) {
      return false;
    }
    boolean prose = prose(index.document()) > LONG;
    if (isDeclared(index.document())) {
      return index.cards().size() < 10 || (prose && dated(index) < 5);
    }
    return prose
        && index.cards().size() < 3
        && index.next().isEmpty()
        && !Paths.isBlogHome(index.address());
  }

  private static long dated(IndexPage index) {
    return index.cards().stream().filter(card -> card.headline().published().isPresent()).count();
  }

  private static boolean isDeclared(Document page) {
    boolean marked =
        page.selectFirst(DECLARED) != null && page.select("article, .h-entry").size() < 4;
    return marked
        || page.select("script[type=application/ld+json]").stream()
            .map(script -> Json.read(script.data()))
            .flatMap(Single::objects)
            .anyMatch(Single::isPosting);
  }

  private static Stream<JsonElement> objects(JsonElement data) {
    return Json.items(data).stream()
        .flatMap(
            item -> Stream.concat(Stream.of(item), Json.items(Json.at(item, "@graph")).stream()));
  }

  private static boolean isPosting(JsonElement object) {
    return Json.items(Json.at(object, "@type")).stream()
        .map(Json::text)
        .anyMatch(type -> type.endsWith("Posting") || type.endsWith("Article"));
  }

  private static int prose(Document page) {
    return page.select("p").stream()
        .map(Element::text)
        .mapToInt(String::length)
        .filter(n -> n > 60)
        .sum();
  }
}
