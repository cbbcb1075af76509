package dev.lectern.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A feed as lines that people compare: what is empty is left out. */
final class Outline {

  private final List<String> lines = new ArrayList<>();

  private Outline() {}

  static String of(Feed feed) {
    Outline outline = new Outline();
    outline.line("", "format", feed.format().label());
    outline.about("", feed.about());
    outline.prose("", "info", feed.info());
    feed.rhythm().every().ifPresent(every -> outline.line("", "every", every.toString()));
    outline.line("", "quiet", feed.rhythm().quietHours() + " " + feed.rhythm().quietDays());
    feed.older().ifPresent(older -> outline.line("", "older", older.toString()));
    feed.entries().forEach(outline::entry);
    return String.join("\n", outline.lines) + "\n";
  }

  private void entry(Entry entry) {
    lines.add("entry");
    about("  ", entry.about());
    entry.contents().forEach(content -> prose("  ", "content", content));
    entry.address().ifPresent(address -> line("  ", "address", address.toString()));
    entry
        .source()
        .ifPresent(source -> {
          lines.add("  source");
          about("    ", source);
        });
  }

  private void about(String indent, About about) {
    line(indent, "id", about.id());
    line(indent, "link", about.link());
    prose(indent, "title", about.title());
    prose(indent, "summary", about.summary());
    prose(indent, "rights", about.rights());
    line(indent, "language", about.language());
    about.links().forEach(link -> line(indent, "links", link.toString()));
    about.people().authors().forEach(person -> line(indent, "author", person.toString()));
    about.people().contributors().forEach(person -> line(indent, "contributor", person.toString()));
    about.people().publisher().ifPresent(person -> line(indent, "publisher", person.toString()));
    about.categories().forEach(category -> line(indent, "category", category.toString()));
    stamp(indent, "published", about.times().published());
    stamp(indent, "updated", about.times().updated());
    stamp(indent, "created", about.times().created());
    about.image().ifPresent(image -> line(indent, "image", image.toString()));
    about.generator().ifPresent(generator -> line(indent, "generator", generator.toString()));
    about.extras().forEach(extra -> extra(indent, extra));
  }

  private void extra(String indent, Extra extra) {
    line(
        indent,
        extra.name(),
        (extra.text() + " " + new TreeMap<>(extra.attributes())).replace("{}", ""));
    extra.children().forEach(child -> extra(indent + "  ", child));
  }

  private void prose(String indent, String name, Prose prose) {
    if (!prose.isEmpty()) {
      String where = (prose.language() + " " + prose.base() + " " + prose.source()).strip();
      line(
          indent,
          name,
          prose.value().replace("\n", "\\n") + "  [" + prose.type() + ", " + where + "]");
    }
  }

  private void stamp(String indent, String name, Stamp stamp) {
    line(indent, name, stamp.text() + stamp.date().map(date -> " = " + date).orElse(""));
  }

  private void line(String indent, String name, String value) {
    if (!value.isBlank()) {
      lines.add(indent + name + ": " + value.strip());
    }
  }
}
