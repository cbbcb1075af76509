package dev.lectern.format;

import dev.lectern.address.Address;
import dev.lectern.article.Document;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Web text to documents. Everything behind it may trust the text: control, C1, bidi and zero-width
 * characters are gone, white space outside code is collapsed, links are absolute, depth is limited.
 */
public final class HtmlReader {

  private HtmlReader() {}

  /** Reads a fragment of HTML; total: any string gives a document. */
  public static Document read(String html, Address base) {
    return read(Jsoup.parseBodyFragment(html).body(), base);
  }

  /** Reads the content of an element that extraction chose. */
  public static Document read(Element content, Address base) {
    Document first = read(content, base, Set.of());
    Set<String> lost = DocumentAnchors.loose(first);
    return lost.isEmpty() ? first : read(content, base, lost);
  }

  private static Document read(Element content, Address base, Set<String> lost) {
    Walker walker = new Walker(base, Landmarks.of(content, base, lost));
    Flow flow = new Flow();
    walker.root(content, flow);
    return new Document(Outline.levelled(flow.done()));
  }
}
