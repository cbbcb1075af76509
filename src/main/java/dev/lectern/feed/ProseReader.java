package dev.lectern.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads a text construct: plain, escaped, inline or base64, whichever the feed says or means. */
final class ProseReader {

  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9-]*)");
  private static final Pattern MARKUP = Pattern.compile("</[a-zA-Z][a-zA-Z0-9]*\\s*>|<br\\s*/?>");
  private static final Pattern REFERENCE = Pattern.compile("&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]\\w*);");

  private final boolean atom;

  ProseReader(boolean atom) {
    this.atom = atom;
  }

  /** Reads an element; the default is the media type it has where it names none. */
  Prose read(Element element, Scope scope, String defaultType) {
    String type = type(element, defaultType);
    String source = element.hasAttr("src") ? scope.resolve(element.attr("src")) : "";
    if (element.childrenSize() > 0) {
      String kept = type.equals("text/plain") ? "text/html" : type;
      Element inner = unwrapped(element);
      Scope around = inner.equals(element) ? scope : scope.enter(inner);
      return prose(SafeHtml.of(inner, around), kept, scope, source);
    }
    String text = text(element, type);
    String meant = !atom && type.equals("text/plain") && looksLikeHtml(text) ? "text/html" : type;
    boolean plain = meant.startsWith("text/") && !Prose.isHtml(meant);
    return prose(plain ? text.strip() : SafeHtml.of(text, scope), meant, scope, source);
  }

  private static Prose prose(String value, String type, Scope scope, String source) {
    return new Prose(value, type, scope.language(), scope.base(), source);
  }

  private String type(Element element, String defaultType) {
    String written = element.attr("type").strip().toLowerCase(Locale.ROOT);
    boolean inline = element.attr("mode").equalsIgnoreCase("xml");
    return switch (written) {
      case "text", "plain" -> "text/plain";
      case "html", "escaped" -> "text/html";
      case "xhtml", "xml" -> "application/xhtml+xml";
      case "" -> inline ? "application/xhtml+xml" : defaultType;
      default -> written.contains("/") ? written.replaceFirst("\\s*;.*", "") : defaultType;
    };
  }

  private String text(Element element, String type) {
    String text = element.wholeText();
    return element.attr("mode").equalsIgnoreCase("base64") || (atom && isBinary(type))
        ? decoded(text).orElse(text)
        : text;
  }

  /** RFC 4287 section 4.1.3.3: neither text nor XML is base64. */
  private static boolean isBinary(String type) {
    return !type.startsWith("text/") && !type.endsWith("/xml") && !type.endsWith("+xml");
  }

  private static Optional<String> decoded(String base64) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(base64.strip());
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  /** The div around inline XHTML is not part of it (RFC 4287 section 3.1.1.3). */
  private static Element unwrapped(Element element) {
    boolean alone =
        element.childrenSize() == 1
            && element.textNodes().stream().allMatch(text -> text.isBlank());
    Element only = element.child(0);
    boolean div = only.normalName().substring(only.normalName().indexOf(':') + 1).equals("div");
    return alone && div ? only : element;
  }

  /** Markup in a text that should be plain, as many feeds have it in titles. */
  private static boolean looksLikeHtml(String text) {
    if (!MARKUP.matcher(text).find() && !REFERENCE.matcher(text).find()) {
      return false;
    }
    Matcher tags = TAG.matcher(text);
    while (tags.find()) {
      if (!SafeHtml.knows(tags.group(1))) {
        return false;
      }
    }
    Matcher references = REFERENCE.matcher(text);
    while (references.find()) {
      if (Parser.unescapeEntities(references.group(), false).equals(references.group())) {
        return false;
      }
    }
    return true;
  }
}
