package dev.lectern.feed;

import dev.lectern.address.Address;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What an element inherits: the base of its references, its language (xml:base, xml:lang) and the
 * namespaces declared around it.
 *
 * @param prefixes namespace addresses by prefix in lower case
 */
record Scope(String base, String language, Map<String, String> prefixes) {

  private static final Pattern ABSOLUTE = Pattern.compile("(?s)[a-zA-Z][a-zA-Z0-9+.-]*:.*");

  private static final Pattern SAFE =
      Pattern.compile(
          "(?is)(https?|ftp|feed|mailto|news|nntp|tel|sms|callto|sip|xmpp|irc|ircs|git|svn|ssh|magnet"
              + "|gopher|gemini|geo|doi|urn|tag|webcal|matrix|nostr|acct|info):.*");

  private static final Pattern PICTURE =
      Pattern.compile("(?is)data:image/(png|gif|jpe?g|webp|avif);base64,[a-z0-9+/=\\s]*");

  /** More is hostile: each declaration copies the ones around it. */
  private static final int MOST_PREFIXES = 64;

  static Scope of(String base, String language) {
    return new Scope(base, language, Map.of());
  }

  /** The scope inside an element. */
  Scope enter(Element element) {
    if (element.attributesSize() == 0) {
      return this;
    }
    Scope inner = this;
    for (Attribute attribute : element.attributes()) {
      inner = inner.declare(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
    }
    return inner;
  }

  private Scope declare(String name, String value) {
    if (name.equals("xml:base")) {
      return new Scope(rebased(value.strip()), language, prefixes);
    }
    if (name.equals("xml:lang") || name.equals("lang")) {
      return new Scope(base, value.strip().replace('_', '-'), prefixes);
    }
    return name.equals("xmlns") || name.startsWith("xmlns:")
        ? with(name.equals("xmlns") ? "" : name.substring("xmlns:".length()), value)
        : this;
  }

  private Scope with(String prefix, String address) {
    if (prefixes.size() >= MOST_PREFIXES) {
      return this;
    }
    Map<String, String> more = new HashMap<>(prefixes);
    more.put(prefix, address);
    return new Scope(base, language, more);
  }

  private String rebased(String reference) {
    String resolved = resolve(reference);
    return resolved.isEmpty() ? base : resolved.replaceFirst("^(?i)(https?):/{3,}", "$1://");
  }

  /**
   * The element's name in lower case, with the usual prefix of its namespace: {@code dc_creator}.
   */
  String name(Element element) {
    String tag = element.tagName().toLowerCase(Locale.ROOT);
    int colon = tag.indexOf(':');
    String prefix = colon < 0 ? "" : tag.substring(0, colon);
    String local = tag.substring(colon + 1);
    String usual =
        Optional.ofNullable(prefixes.get(prefix))
            .flatMap(Namespaces::prefix)
            .orElse(prefix.equals("atom") || prefix.equals("rss") ? "" : prefix);
    return usual.isEmpty() ? local : usual + "_" + local;
  }

  /**
   * An absolute form of a reference; empty for what must not be followed (javascript: and such).
   */
  String resolve(String reference) {
    // Browsers drop control characters, so "java\nscript:" is a scheme.
    String trimmed = reference.replaceAll("[\\x00-\\x1f\\x7f]", "").strip();
    if (ABSOLUTE.matcher(trimmed).matches()) {
      boolean safe = SAFE.matcher(trimmed).matches() || PICTURE.matcher(trimmed).matches();
      return safe ? trimmed : portless(trimmed);
    }
    return Address.parse(base)
        .flatMap(address -> address.resolve(trimmed))
        .map(Address::toString)
        .orElse(trimmed);
  }

  /** {@code localhost:8080/x} looks like a scheme and is none. */
  private static String portless(String text) {
    return text.matches("(?s)[a-zA-Z0-9.-]+:\\d{1,5}(/.*)?") ? text : "";
  }
}
