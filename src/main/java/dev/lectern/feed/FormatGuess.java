package dev.lectern.feed;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells formats apart by root element, version and namespaces. */
final class FormatGuess {

  private static final int DEEPEST = 8;

  private FormatGuess() {}

  static Format of(Document document) {
    return of(document, document, 0).orElse(Format.UNKNOWN);
  }

  private static Optional<Format> of(Element parent, Document document, int depth) {
    for (Element child : parent.children()) {
      Optional<Format> format = format(child, document);
      if (format.isEmpty() && depth < DEEPEST) {
        format = of(child, document, depth + 1);
      }
      if (format.isPresent()) {
        return format;
      }
    }
    return Optional.empty();
  }

  private static Optional<Format> format(Element root, Document document) {
    String tag = root.tagName().toLowerCase(Locale.ROOT);
    return switch (tag.substring(tag.indexOf(':') + 1)) {
      case "rss" -> Optional.of(rss(root.attr("version").strip(), document));
      case "rdf" -> Optional.of(rdf(root));
      case "feed" -> Optional.of(atom(root));
      case "channel" -> Optional.of(root.tagName().equals("CHANNEL") ? Format.CDF : Format.RSS);
      case "entry" -> Optional.of(Format.ATOM);
      default -> Optional.empty();
    };
  }

  private static Format rss(String version, Document document) {
    boolean netscape =
        Optional.ofNullable(document.documentType())
            .map(type -> type.outerHtml().toLowerCase(Locale.ROOT))
            .filter(type -> type.contains("netscape.com"))
            .isPresent();
    return switch (version) {
      case "0.90" -> Format.RSS_090;
      case "0.91" -> netscape ? Format.RSS_091_NETSCAPE : Format.RSS_091_USERLAND;
      case "0.92" -> Format.RSS_092;
      case "0.93" -> Format.RSS_093;
      case "0.94" -> Format.RSS_094;
      default -> version.startsWith("2") ? Format.RSS_20 : Format.RSS;
    };
  }

  private static Format rdf(Element root) {
    String declared = declarations(root);
    return declared.contains("netscape.com/rdf/simple/0.9") ? Format.RSS_090 : Format.RSS_10;
  }

  private static String declarations(Element root) {
    StringBuilder all = new StringBuilder();
    root.attributes().forEach(attribute -> all.append(attribute.getValue()).append(' '));
    return all.toString().toLowerCase(Locale.ROOT);
  }

  private static Format atom(Element root) {
    if (declarations(root).contains("http://www.w3.org/2005/atom")) {
      return Format.ATOM_10;
    }
    return switch (root.attr("version").strip()) {
      case "0.1" -> Format.ATOM_01;
      case "0.2", "0.2.1" -> Format.ATOM_02;
      case "0.3" -> Format.ATOM_03;
      default ->
          declarations(root).contains("http://purl.org/atom/ns#") ? Format.ATOM_03 : Format.ATOM;
    };
  }
}
