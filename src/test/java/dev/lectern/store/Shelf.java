package dev.lectern.store;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Library.Copy;
import dev.lectern.store.Library.FoundPost;
import dev.lectern.store.Library.Hit;
import dev.lectern.store.Library.PostRow;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A library to test with: short ways to fill it and to ask it, and a clock that is set by hand. */
final class Shelf implements AutoCloseable {

  static final Order OLDEST = new Order(List.of(new Order.Key(Order.Field.DATE, false)));

  final Path file;
  Library library;
  Instant now = Instant.parse("2026-01-01T00:00:00Z");

  Shelf(Path folder) {
    file = folder.resolve("library.db");
    library = open();
  }

  private Library open() {
    InstantSource clock = () -> now;
    return LibraryFile.open(file, clock);
  }

  void reopen() {
    library.close();
    library = open();
  }

  long blog(String name) {
    String site = "https://" + name.toLowerCase(java.util.Locale.ROOT) + ".example/";
    return library.add(name, site, site, List.of()).id();
  }

  static Headline headline(String title, String day) {
    return Headline.NONE.withTitle(title).withPublished(Dateline.parse(day));
  }

  static FoundPost found(String title, String day) {
    return found(headline(title, day));
  }

  static FoundPost found(Headline headline) {
    String slug = headline.title().toLowerCase(java.util.Locale.ROOT).replaceAll("\\W+", "-");
    Address address = Address.of("https://posts.example/" + slug);
    return new FoundPost(address.toString(), address.key(), headline, "INDEX");
  }

  /** One post listed in the blog called Blog. */
  long list(String title, String day) {
    return library.found(blog("Blog"), List.of(found(title, day))).getFirst();
  }

  /** One post with its text in the blog called Blog. */
  long post(String title, String day, String text) {
    return post(headline(title, day), text);
  }

  long post(Headline headline, String text) {
    long id = library.found(blog("Blog"), List.of(found(headline))).getFirst();
    store(id, text);
    return id;
  }

  void store(long id, String text) {
    store(id, text, "<html>" + text + "</html>");
  }

  void store(long id, String text, String page) {
    store(library, id, text, page);
  }

  static void store(Library library, long id, String text) {
    store(library, id, text, text);
  }

  private static void store(Library library, long id, String text, String page) {
    Article article =
        new Article("https://posts.example/" + id, Headline.NONE, Paragraphs.document(text), 7, 1);
    library.store(id, article, new Copy(page, "\"tag\"", ""));
  }

  List<String> titles(String query) {
    return titles(query, Order.NEWEST);
  }

  List<String> titles(String query, Order order) {
    return library.window(QueryParser.parse(query), order, 0, 100).stream()
        .map(row -> row.headline().title())
        .toList();
  }

  /** The titles of the hits, best first. */
  List<String> search(String query) {
    return hits(query).stream().map(hit -> hit.post().headline().title()).toList();
  }

  List<Hit> hits(String query) {
    return library.search(QueryParser.parse(query), 0, 100);
  }

  PostRow row(long id) {
    return library.post(id).orElseThrow().row();
  }

  static Headline minutes(Headline headline, int minutes) {
    return headline.withMinutes(OptionalInt.of(minutes));
  }

  static Optional<Dateline> date(String iso) {
    return Dateline.parse(iso);
  }

  @Override
  public void close() {
    library.close();
  }
}
