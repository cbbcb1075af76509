package dev.lectern.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** What a book says of itself: its metadata, its parts and its contents. */
final class EpubPackage {

  /** Where the parts of the book lie inside its file. */
  static final String FOLDER = "EPUB/";

  static final String CONTAINER =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
      <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>
      """;

  private static final String UNKNOWN_LANGUAGE = "und";

  private final String title;
  private final List<Chapter> chapters;

  /** The chapters by their blogs. */
  private final List<List<Chapter>> parts;

  private final Set<String> authors = new TreeSet<>();
  private final Set<String> sites = new TreeSet<>();

  /**
   * @param subject what the chapters have in common where they are of several blogs
   */
  EpubPackage(String subject, List<Chapter> chapters) {
    this.chapters = List.copyOf(chapters);
    this.parts = parts(this.chapters);
    this.title = XmlText.escaped(parts.size() == 1 ? chapters.getFirst().blog() : subject);
    chapters.forEach(chapter -> {
      authors.addAll(chapter.authors());
      sites.add(chapter.site());
    });
  }

  /**
   * A chapter.
   *
   * @param day ISO 8601, or empty
   * @param language a BCP 47 tag, or empty
   */
  record Chapter(
      String file,
      String title,
      String address,
      String blog,
      String site,
      List<String> authors,
      String day,
      String language) {}

  /** The package document (w3.org/TR/epub-33, 5). */
  String document(List<BookPictures.Item> pictures, Instant modified) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">
    <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    <dc:identifier id="id">urn:uuid:%s</dc:identifier>
    <dc:title>%s</dc:title>
    <dc:language>%s</dc:language>
    %s<meta property="dcterms:modified">%s</meta>
    </metadata>
    <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="style" href="style.css" media-type="text/css"/>
    %s</manifest>
    <spine>
    <itemref idref="nav"/>
    %s</spine>
    </package>
    """
        .formatted(
            identity(),
            title,
            language(),
            facts(),
            modified.truncatedTo(ChronoUnit.SECONDS),
            manifest(pictures),
            spine());
  }

  /** The same for the same posts, so that a reading system knows a newer copy of the book. */
  private UUID identity() {
    String addresses = String.join("\n", chapters.stream().map(Chapter::address).toList());
    return UUID.nameUUIDFromBytes(addresses.getBytes(StandardCharsets.UTF_8));
  }

  /** That of most chapters. */
  private String language() {
    List<String> known =
        chapters.stream().map(Chapter::language).filter(tag -> !tag.isEmpty()).toList();
    return known.stream()
        .max((one, other) -> Long.compare(count(known, one), count(known, other)))
        .orElse(UNKNOWN_LANGUAGE);
  }

  private static long count(List<String> tags, String wanted) {
    return tags.stream().filter(wanted::equals).count();
  }

  private String facts() {
    StringBuilder facts = new StringBuilder();
    authors.forEach(author -> element(facts, "dc:creator", author));
    sites.forEach(site -> element(facts, "dc:source", site));
    chapters.stream()
        .map(Chapter::day)
        .filter(day -> !day.isEmpty())
        .max(String::compareTo)
        .ifPresent(day -> element(facts, "dc:date", day));
    return facts.toString();
  }

  private static void element(StringBuilder to, String name, String text) {
    String value = XmlText.escaped(text).strip();
    to.append(value.isEmpty() ? "" : "<%s>%s</%s>\n".formatted(name, value, name));
  }

  private String manifest(List<BookPictures.Item> pictures) {
    StringBuilder items = new StringBuilder();
    for (int i = 0; i < chapters.size(); i++) {
      item(items, "c" + i, chapters.get(i).file(), "application/xhtml+xml");
    }
    for (int i = 0; i < pictures.size(); i++) {
      item(items, "p" + i, pictures.get(i).file(), pictures.get(i).type());
    }
    return items.toString();
  }

  private static void item(StringBuilder to, String id, String file, String type) {
    to.append("<item id=\"%s\" href=\"%s\" media-type=\"%s\"/>\n".formatted(id, file, type));
  }

  private String spine() {
    StringBuilder order = new StringBuilder();
    for (int i = 0; i < chapters.size(); i++) {
      order.append("<itemref idref=\"c%d\"/>\n".formatted(i));
    }
    return order.toString();
  }

  /** The contents (w3.org/TR/epub-33, 7), with a part for each blog where there are several. */
  String contents() {
    StringBuilder list = new StringBuilder();
    if (parts.size() == 1) {
      entries(list, chapters);
    } else {
      for (List<Chapter> part : parts) {
        String blog = XmlText.escaped(part.getFirst().blog());
        list.append("<li><span>").append(blog).append("</span>\n<ol>\n");
        entries(list, part);
        list.append("</ol></li>\n");
      }
    }
    String body =
        "<nav epub:type=\"toc\" role=\"doc-toc\">\n<h1>%s</h1>\n<ol>\n%s</ol>\n</nav>"
            .formatted(title, list);
    return page(title, "", body);
  }

  private static List<List<Chapter>> parts(List<Chapter> chapters) {
    List<List<Chapter>> parts = new ArrayList<>();
    for (Chapter chapter : chapters) {
      if (parts.isEmpty() || !parts.getLast().getFirst().blog().equals(chapter.blog())) {
        parts.add(new ArrayList<>());
      }
      parts.getLast().add(chapter);
    }
    return parts;
  }

  private static void entries(StringBuilder to, List<Chapter> chapters) {
    for (Chapter chapter : chapters) {
      to.append(
          "<li><a href=\"%s\">%s</a></li>\n"
              .formatted(chapter.file(), XmlText.escaped(chapter.title())));
    }
  }

  /**
   * A page of the book.
   *
   * @param title escaped
   * @param language a BCP 47 tag, or empty
   */
  static String page(String title, String language, String body) {
    String spoken =
        language.isEmpty() ? "" : " lang=\"%s\" xml:lang=\"%s\"".formatted(language, language);
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE html>
    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"%s>
    <head>
    <title>%s</title>
    <link rel="stylesheet" type="text/css" href="style.css"/>
    </head>
    <body>
    %s
    </body>
    </html>
    """
        .formatted(spoken, title, body);
  }
}
