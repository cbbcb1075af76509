package dev.lectern.format;

import dev.lectern.address.Address;
import dev.lectern.article.Document;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Web text to documents. Everything behind it may trust the text: control, C1, bidi and zero-width
 * characters are gone, white space outside code is collapsed, links are absolute, depth is limited.
 */
public final class HtmlReader {

  private static final int MOST_READINGS = 4;

  private HtmlReader() {}

  /** Reads a fragment of HTML; total: any string gives a document. */
  public static Document read(String html, Address base) {
    return read(Jsoup.parseBodyFragment(html).body(), base);
  }

  /** Reads the content of an element that extraction chose. */
  public static Document read(Element content, Address base) {
    Set<String> lost = new HashSet<>();
    Landmarks landmarks = Landmarks.of(content, base, lost);
    Document document = read(content, base, landmarks);
    if (landmarks.links().isEmpty()) {
      return document; // it names no places either: only those that are linked are kept
    }
    // What one reading leaves out may have been all that led to another place.
    for (int i = 0; i < MOST_READINGS && lost.addAll(DocumentAnchors.loose(document)); i++) {
      document = read(content, base, Landmarks.of(content, base, Set.copyOf(lost)));
    }
    return document;
  }

  private static Document read(Element content, Address base, Landmarks landmarks) {
    Walker walker = new Walker(content, base, landmarks);
    Flow flow = new Flow();
    walker.root(content, flow);
    return new Document(Outline.levelled(flow.done()));
  }
}
