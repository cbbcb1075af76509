package dev.lectern.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads one item or entry. */
final class EntryReader {

  private final boolean atom;
  private final ProseReader prose;

  EntryReader(Format format) {
    this.atom = format.isAtom();
    this.prose = new ProseReader(atom);
  }

  static boolean isEntry(String name) {
    return name.equals("item") || name.equals("entry");
  }

  /** Reads an entry; the scope is the one inside it. */
  Entry read(Element entry, Scope scope) {
    AboutReader about = new AboutReader(prose);
    List<Prose> contents = new ArrayList<>();
    Optional<About> source = Optional.empty();
    for (Element child : entry.children()) {
      Scope inner = scope.enter(child);
      String name = inner.name(child);
      if (name.equals("source")) {
        source = Optional.of(source(child, inner));
      } else if (isContent(name)) {
        contents.add(prose.read(child, inner, contentType(name)));
      } else if (!isEntry(name)) {
        about.read(name, child, inner);
      }
    }
    attributes(entry, about, scope);
    return new Entry(about.about(""), contents, source);
  }

  private static boolean isContent(String name) {
    return switch (name) {
      case "content", "content_encoded", "fullitem", "body", "xhtml_body" -> true;
      default -> false;
    };
  }

  private String contentType(String name) {
    return switch (name) {
      case "content" -> atom ? "text/plain" : "text/html";
      case "body", "xhtml_body" -> "application/xhtml+xml";
      default -> "text/html";
    };
  }

  /** CDF and RSS 1.0 say things in attributes of the item. */
  static void attributes(Element element, AboutReader about, Scope scope) {
    for (var attribute : element.attributes()) {
      String value = attribute.getValue().strip();
      switch (attribute.getKey().toLowerCase(java.util.Locale.ROOT)) {
        case "href" -> about.links().alternate(scope.resolve(value));
        case "lastmod" -> about.times().lastModified(value);
        case "rdf:about" -> about.links().about(value);
        default -> {}
      }
    }
  }

  /** Atom's source is a feed in small; RSS's is a title with an address. */
  private About source(Element source, Scope scope) {
    AboutReader about = new AboutReader(prose);
    if (source.childrenSize() == 0) {
      about.read("title", source, scope);
      about.links().alternate(scope.resolve(source.attr("url")));
    }
    for (Element child : source.children()) {
      Scope inner = scope.enter(child);
      String name = inner.name(child);
      if (!isEntry(name)) {
        about.read(name, child, inner);
      }
    }
    return about.about("");
  }
}
