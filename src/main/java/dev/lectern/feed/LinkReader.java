package dev.lectern.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Collects the links of a feed or entry and decides which one is its page. */
final class LinkReader {

  /** Relations may be written as addresses in IANA's registry (RFC 4287 section 4.2.7.2). */
  private static final String REGISTRY = "^https?://www\\.iana\\.org/assignments/relation/";

  private final List<FeedLink> links = new ArrayList<>();
  private String permalink = "";
  private String id = "";

  /** Takes an element if it is a link or an identifier. */
  boolean take(String name, Element element, Scope scope) {
    switch (name) {
      case "link" -> link(element, scope);
      case "enclosure" -> enclosure(element, scope);
      case "id" -> id(element.wholeText().strip(), scope);
      case "guid" -> guid(element, scope);
      case "creativecommons_license", "cc_license", "license" -> license(element, scope);
      default -> {
        return false;
      }
    }
    return true;
  }

  void alternate(String href) {
    if (!href.isEmpty() && links.size() < AboutReader.MOST) {
      links.add(new FeedLink("alternate", href, "text/html", "", ""));
    }
  }

  /** RSS 1.0 and CDF name the page in an attribute of the item. */
  void about(String address) {
    if (id.isEmpty()) {
      id = address;
    }
    if (permalink.isEmpty()) {
      permalink = address;
    }
  }

  private void link(Element element, Scope scope) {
    if (!element.hasAttr("href")) {
      alternate(scope.resolve(element.wholeText()));
      return;
    }
    String rel = element.attr("rel").strip().toLowerCase(Locale.ROOT).replaceFirst(REGISTRY, "");
    String type = rel.equals("self") ? "application/atom+xml" : "text/html";
    add(rel.isEmpty() ? "alternate" : rel, scope.resolve(element.attr("href")), type, element);
  }

  private void enclosure(Element element, Scope scope) {
    String href = element.attr(element.hasAttr("url") ? "url" : "href");
    add("enclosure", scope.resolve(href), "", element);
  }

  private void license(Element element, Scope scope) {
    String resource = element.attr("rdf:resource");
    String href = resource.isEmpty() ? element.wholeText().strip() : resource;
    add("license", scope.resolve(href), "", element);
  }

  private void add(String rel, String href, String defaultType, Element element) {
    if (!href.isEmpty() && links.size() < AboutReader.MOST) {
      String type = element.attr("type").strip();
      links.add(
          new FeedLink(
              rel,
              href,
              type.isEmpty() ? defaultType : type,
              element.attr("title").strip(),
              element.attr("length").strip()));
    }
  }

  private void id(String text, Scope scope) {
    String resolved = scope.resolve(text);
    id = resolved.isEmpty() ? text : resolved;
  }

  private void guid(Element element, Scope scope) {
    id = element.wholeText().strip();
    boolean denied = element.attr("ispermalink").strip().equalsIgnoreCase("false");
    if (!denied && id.matches("(?is)(https?:)?/.*|(?is)https?:.*")) {
      permalink = scope.resolve(id);
    }
  }

  String id() {
    return id;
  }

  List<FeedLink> links() {
    return links;
  }

  /** The page: an alternate in HTML, any other alternate, or the permanent link. */
  String page() {
    return links.stream()
        .filter(link -> link.rel().equals("alternate") && isHtml(link.type()))
        .findFirst()
        .or(() -> links.stream().filter(link -> link.rel().equals("alternate")).findFirst())
        .map(FeedLink::href)
        .orElse(permalink);
  }

  private static boolean isHtml(String type) {
    return Prose.isHtml(type.toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", ""));
  }
}
