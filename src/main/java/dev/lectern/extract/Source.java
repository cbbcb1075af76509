package dev.lectern.extract;

import com.google.gson.JsonObject;
import dev.lectern.address.Address;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
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
    Optional<JsonObject> article = article(data, Folded.of(title), address);
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

  private static Optional<JsonObject> article(LinkedData data, String title, Address address) {
    JsonObject best = null;
    int most = -1;
    for (JsonObject node : data.ofType(ARTICLES)) {
      if (node.has("headline") || node.has("datePublished") || node.has("author")) {
        int score = score(node, title, address);
        best = score > most ? node : best;
        most = Math.max(score, most);
      }
    }
    return Optional.ofNullable(best);
  }

  /** How surely a node speaks of this page and not of one it links to. */
  private static int score(JsonObject node, String title, Address address) {
    String name = Folded.of(LinkedData.text(node, "headline") + LinkedData.text(node, "name"));
    boolean titled =
        !name.isEmpty() && !title.isEmpty() && (title.contains(name) || name.contains(title));
    boolean here =
        isHere(LinkedData.text(node, "url"), address)
            || isHere(LinkedData.text(node, "@id"), address)
            || isHere(LinkedData.text(node, "mainEntityOfPage"), address);
    boolean post = !LinkedData.text(node, "@type").toLowerCase(Locale.ROOT).endsWith("webpage");
    return (titled ? 4 : 0) + (here ? 3 : 0) + (post ? 2 : 0) + (node.has("datePublished") ? 1 : 0);
  }

  private static boolean isHere(String url, Address address) {
    return !url.isEmpty()
        && address.resolve(url).filter(other -> other.key().equals(address.key())).isPresent();
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
