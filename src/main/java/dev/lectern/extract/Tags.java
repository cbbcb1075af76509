package dev.lectern.extract;

import dev.lectern.format.CleanText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The tags of an article, from the first of their sources that has any. */
final class Tags {

  private static final Pattern COMMA = Pattern.compile("[,;、，]");
  private static final int LONGEST = 60;
  private static final int MOST = 30;

  /** How themes of many generators name the list of an article's tags. */
  private static final Set<String> LISTS =
      Set.of("tags", "post-tags", "entry-tags", "article-tags", "tag-list", "taglist");

  private static final Set<String> CATEGORY = Set.of("p-category");
  private static final Set<String> ARTICLES = Set.of("article", "main");
  private static final Evaluator NOT_ITS_OWN =
      Selector.evaluatorOf("aside, nav, li, [class*=related], [class*=card]");

  private final Source source;

  Tags(Source source) {
    this.source = source;
  }

  List<String> tags() {
    Map<String, String> tags = new LinkedHashMap<>();
    for (String claim : claims()) {
      String line = CleanText.line(claim);
      String tag = line.startsWith("#") ? line.substring(1).stripLeading() : line;
      if (!tag.isEmpty() && tag.length() <= LONGEST && tags.size() < MOST) {
        tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag);
      }
    }
    return List.copyOf(tags.values());
  }

  private List<String> claims() {
    List<String> claims = new ArrayList<>(source.head().all("articletag"));
    tagging().forEach(element -> claims.add(element.text()));
    if (claims.isEmpty()) {
      source.article().ifPresent(node -> split(LinkedData.texts(node.get("keywords")), claims));
    }
    if (claims.isEmpty()) {
      String keywords =
          source.head().first("keywords", "newskeywords", "parselytags", "sailthrutags");
      split(List.of(keywords), claims);
    }
    return claims.isEmpty() ? listed() : claims;
  }

  /** What microformats mark as a tag ("tag" of rel-tag, "p-category" of h-entry). */
  private List<Element> tagging() {
    return Marks.inOrder(
        Marks.those(source.marks().saying("rel", "tag"), Marks::isLink),
        source.marks().classes().named(CATEGORY));
  }

  /** The first list of links beside the article that its theme calls tags; not that of a card. */
  private List<String> listed() {
    return Marks.inOrder(source.marks().classes().named(LISTS)).stream()
        .filter(list -> Shapes.isWithin(list, ARTICLES) && list.closest(NOT_ITS_OWN) == null)
        .map(list -> list.select("a[href]").eachText())
        .filter(texts -> !texts.isEmpty() && texts.size() <= MOST)
        .findFirst()
        .orElse(List.of());
  }

  private static void split(List<String> keywords, List<String> tags) {
    for (String some : keywords) {
      if (!some.isBlank()) {
        tags.addAll(List.of(COMMA.split(some, -1)));
      }
    }
  }
}
