package dev.lectern.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads feeds written in XML, or in something that was meant to be XML. */
final class XmlReader {

  /** More entries than any blog's feed has; the first ones count. */
  static final int MOST_ENTRIES = 20_000;

  private final Format format;
  private final EntryReader entryReader;
  private final ProseReader prose;
  private final AboutReader channel;
  private final List<Entry> entries = new ArrayList<>();
  private Prose info = Prose.NONE;
  private String language;

  private XmlReader(Format format, String language) {
    this.format = format;
    this.language = language;
    entryReader = new EntryReader(format);
    prose = new ProseReader(format.isAtom());
    channel = new AboutReader(prose);
  }

  static Feed read(String text, Scope scope) {
    Document document = Parser.xmlParser().parseInput(XmlText.clean(text), "");
    XmlReader reader = new XmlReader(FormatGuess.of(document), scope.language());
    reader.walk(document, scope, false);
    About about = reader.channel.about(reader.language);
    return new Feed(reader.format, about, reader.info, Rhythm.of(about), reader.entries);
  }

  private void walk(Element parent, Scope scope, boolean inside) {
    for (Element child : parent.children()) {
      Scope inner = scope.enter(child);
      String name = inner.name(child);
      if (EntryReader.isEntry(name)) {
        entry(child, inner);
      } else if (isContainer(name)) {
        container(name, child, inner);
      } else if (!inside) {
        walk(child, inner, false);
      } else {
        about(name, child, inner);
      }
    }
  }

  private static boolean isContainer(String name) {
    return switch (name) {
      case "rss", "rdf_rdf", "channel", "feed", "items" -> true;
      default -> false;
    };
  }

  private void container(String name, Element element, Scope scope) {
    if (!name.equals("items")) {
      EntryReader.attributes(element, channel, scope);
      language = scope.language();
    }
    walk(element, scope, true);
  }

  private void about(String name, Element element, Scope scope) {
    if (name.equals("info")) {
      info = prose.read(element, scope, "text/plain");
    } else {
      channel.read(name, element, scope);
    }
  }

  /** An item inside an item follows one that was never closed. */
  private void entry(Element element, Scope scope) {
    if (entries.size() >= MOST_ENTRIES) {
      return;
    }
    entries.add(entryReader.read(element, scope));
    for (Element child : element.children()) {
      Scope inner = scope.enter(child);
      if (EntryReader.isEntry(inner.name(child))) {
        entry(child, inner);
      }
    }
  }
}
