package dev.lectern.export;

import dev.lectern.address.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.nodes.TextNode;

/**
 * The HTML of a post in the form that a book has (w3.org/TR/epub-33, 6.1 XHTML content documents):
 * well-formed, its pictures inside the book, every reference to something that is there.
 */
final class Xhtml {

  private static final String MAIL = "mailto:[^\\s<>\"]+";

  private final Element body;

  private Xhtml(Element body) {
    this.body = body;
  }

  /** Takes canonical HTML. */
  static Xhtml read(String html) {
    return new Xhtml(Jsoup.parseBodyFragment(html).body());
  }

  /** The addresses of the pictures, each as often as it is shown. */
  List<String> pictures() {
    return body.select("img[src]").eachAttr("src");
  }

  /**
   * Writes it.
   *
   * @param chapters gives the file of a post that is in the book as well, by its address
   * @param files gives the file of a picture that the book has, by its address
   */
  String write(
      Function<Address, Optional<String>> chapters, Function<String, Optional<String>> files) {
    body.select("img[src]").forEach(image -> picture(image, files));
    body.select("table").forEach(CellAlignment::apply);
    body.select("dl").forEach(Xhtml::paired);
    body.select("input").forEach(Xhtml::ticked);
    body.select("details").forEach(Xhtml::open);
    body.select("[role=doc-footnote]").forEach(Xhtml::footnote);
    body.select("[role=doc-noteref]").forEach(mark -> mark.attr("epub:type", "noteref"));
    Map<String, String> anchors = anchors();
    for (Element link : body.select("a[href]")) {
      Optional<String> target = target(link.attr("href"), anchors, chapters);
      target.ifPresentOrElse(to -> link.attr("href", to), link::unwrap);
    }
    return text();
  }

  private String text() {
    Optional.ofNullable(body.ownerDocument())
        .ifPresent(document ->
            document.outputSettings(
                new OutputSettings()
                    .syntax(OutputSettings.Syntax.xml)
                    .escapeMode(EscapeMode.xhtml)
                    .prettyPrint(false)));
    return XmlText.allowed(body.html());
  }

  /** A picture that the book does not have is a link to where it was, with its words. */
  private static void picture(Element image, Function<String, Optional<String>> files) {
    String source = image.attr("src");
    Optional<String> file = files.apply(source);
    if (file.isPresent()) {
      image.attr("src", file.get());
    } else if (image.hasClass("inline")) {
      image.replaceWith(new TextNode(image.attr("alt")));
    } else {
      String words = image.attr("alt").isBlank() ? source : image.attr("alt");
      Element link = new Element("a").attr("href", source).text(words);
      image.replaceWith(new Element("p").addClass("missing").appendChild(link));
    }
  }

  /** The content model of {@code dl} wants terms before meanings, and meanings after terms. */
  private static void paired(Element list) {
    Optional.ofNullable(list.firstElementChild())
        .filter(first -> first.nameIs("dd"))
        .ifPresent(first -> first.before(new Element("dt")));
    Optional.ofNullable(list.lastElementChild())
        .filter(last -> last.nameIs("dt"))
        .ifPresent(last -> last.after(new Element("dd")));
  }

  /** A box to tick is a sign in a book. */
  private static void ticked(Element box) {
    TextNode sign = new TextNode(box.hasAttr("checked") ? "☑ " : "☐ ");
    Optional<Element> first =
        Optional.ofNullable(box.nextElementSibling()).filter(next -> next.nameIs("p"));
    first.ifPresentOrElse(paragraph -> paragraph.prependChild(sign), () -> box.before(sign));
    box.remove();
  }

  private static void open(Element details) {
    details.attr("open", "open");
    boolean named =
        Optional.ofNullable(details.firstElementChild())
            .filter(first -> first.nameIs("summary"))
            .isPresent();
    if (!named) {
      details.prependChild(new Element("summary").text("…"));
    }
  }

  /** Its number stands before its words, where the web has it in a style. */
  private static void footnote(Element note) {
    note.attr("epub:type", "footnote");
    Element number = new Element("b").text(note.attr("data-label") + " ");
    note.removeAttr("data-label");
    Optional.ofNullable(note.firstElementChild())
        .filter(first -> first.nameIs("p"))
        .orElse(note)
        .prependChild(number);
  }

  /** Names that XML allows, each once; gives them by the names of before. */
  private Map<String, String> anchors() {
    Map<String, String> names = new HashMap<>();
    for (Element named : body.select("[id]")) {
      String name = "a" + (names.size() + 1);
      boolean first = names.putIfAbsent(named.id(), name) == null;
      if (first) {
        named.attr("id", name);
      } else {
        named.removeAttr("id");
      }
      if (named.nameIs("a") && !named.hasAttr("href")) {
        named.tagName("span");
      }
    }
    return names;
  }

  private static Optional<String> target(
      String href, Map<String, String> anchors, Function<Address, Optional<String>> chapters) {
    if (href.startsWith("#")) {
      return Optional.ofNullable(anchors.get(href.substring(1))).map(name -> "#" + name);
    }
    if (href.matches(MAIL)) {
      return Optional.of(href);
    }
    return Address.parse(href).map(address -> chapters.apply(address).orElse(address.toString()));
  }
}
