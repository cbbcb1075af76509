package dev.lectern.extract;

import com.google.gson.JsonObject;
import dev.lectern.address.Address;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * A page with what its head, its linked data and its lines say, read once for all who ask.
 *
 * @param title what the page's head calls it
 * @param never the places of the elements that no reader sees
 */
record Source(
    Document page,
    Address address,
    String title,
    TreeOrder order,
    Marks marks,
    PageHead head,
    LinkedData data,
    Optional<JsonObject> article,
    List<TextLine> lines,
    BitSet never,
    Comments comments) {

  private static final String[] ARTICLES = {
    "article", "posting", "report", "webpage", "review", "creativework", "howto", "recipe"
  };

  static Source of(Document page, Address address) {
    TreeOrder order = TreeOrder.of(page);
    Marks marks = Marks.of(order);
    if (Streamed.settle(marks)) {
      order = TreeOrder.of(page);
      marks = Marks.of(order);
    }
    BitSet never = NeverContent.of(order, marks, Care.FULL);
    LinkedData data = LinkedData.of(marks);
    List<TextLine> lines = TextLine.of(order, never);
    String title = title(page, marks);
    String folded = Folded.of(title);
    Optional<JsonObject> article =
        data.ofType(ARTICLES).stream()
            .filter(node -> node.has("headline") || node.has("datePublished") || node.has("author"))
            .max(Comparator.comparingInt(node -> score(node, folded, address)));
    PageHead head = PageHead.of(marks);
    return new Source(
        page, address, title, order, marks, head, data, article, lines, never, new Comments());
  }

  /** As {@link Document#title} has it. */
  private static String title(Document page, Marks marks) {
    for (Marks.At at : marks.tagged(Tag.TITLE)) {
      if (Shapes.isIn(at.element(), page.head())) {
        return at.element().text();
      }
    }
    return "";
  }

  /** How surely a node speaks of this page and not of one it links to. */
  private static int score(JsonObject node, String title, Address address) {
    String name = Folded.of(LinkedData.text(node, "headline") + LinkedData.text(node, "name"));
    boolean titled =
        !name.isEmpty() && !title.isEmpty() && (title.contains(name) || name.contains(title));
    boolean here =
        List.of("url", "@id", "mainEntityOfPage").stream()
            .anyMatch(member -> isHere(LinkedData.text(node, member), address));
    boolean post =
        !LinkedData.text(node, "@type").toLowerCase(java.util.Locale.ROOT).endsWith("webpage");
    return (titled ? 4 : 0) + (here ? 3 : 0) + (post ? 2 : 0) + (node.has("datePublished") ? 1 : 0);
  }

  private static boolean isHere(String url, Address address) {
    return address
        .resolve(url)
        .filter(other -> !url.isEmpty() && other.key().equals(address.key()))
        .isPresent();
  }

  /** The language that the page's root element declares, or nothing. */
  String declaredLanguage() {
    List<Marks.At> roots = marks.tagged(Tag.HTML);
    return roots.isEmpty() ? "" : roots.getFirst().element().attr("lang");
  }

  /** What the article's linked data says under a name, or nothing. */
  String stated(String member) {
    return article.map(node -> LinkedData.text(node, member)).orElse("");
  }
}
