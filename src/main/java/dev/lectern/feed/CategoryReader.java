package dev.lectern.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Collects the tags of a feed or entry. */
final class CategoryReader {

  private static final String ITUNES = "http://www.itunes.com/";

  private final Set<Category> categories = new LinkedHashSet<>();

  /** Takes an element if it is one or more tags. */
  boolean take(String name, Element element) {
    switch (name) {
      case "category" -> category(element);
      case "dc_subject", "dcterms_subject" -> add(element.wholeText(), "", "");
      case "itunes_category" -> add(element.attr("text"), ITUNES, "");
      case "media_category" -> media(element);
      case "tags", "keywords", "media_keywords" -> each(element.wholeText(), "");
      case "itunes_keywords" -> each(element.wholeText(), ITUNES);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void category(Element element) {
    String term = element.hasAttr("term") ? element.attr("term") : element.wholeText();
    String scheme = element.attr(element.hasAttr("scheme") ? "scheme" : "domain");
    add(term, scheme, element.attr("label"));
  }

  private void media(Element element) {
    String scheme = element.attr("scheme");
    String usual = "http://search.yahoo.com/mrss/category_schema";
    add(element.wholeText(), scheme.isEmpty() ? usual : scheme, element.attr("label"));
  }

  private void each(String list, String scheme) {
    for (String term : list.split(",", -1)) {
      add(term, scheme, "");
    }
  }

  void add(String term, String scheme, String label) {
    Category category = new Category(term.strip(), scheme.strip(), label.strip());
    boolean empty = category.term().isEmpty() && category.label().isEmpty();
    if (!empty && categories.size() < AboutReader.MOST) {
      categories.add(category);
    }
  }

  List<Category> categories() {
    return List.copyOf(categories);
  }
}
