package dev.lectern.export;

import dev.lectern.address.Address;
import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import dev.lectern.store.Album;
import dev.lectern.store.Order;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A selection as one book (EPUB 3.3, w3.org/TR/epub-33): a chapter a post, with contents and the
 * pictures that the library has. Links from post to post stay inside the book.
 */
public final class Epub {

  /** Each blog from its beginning, as a book is read. */
  public static final Order ORDER =
      new Order(
          List.of(new Order.Key(Order.Field.BLOG, false), new Order.Key(Order.Field.DATE, false)));

  private static final String STYLE =
      """
      body{line-height:1.5}
      p.byline{font-size:.9em}
      pre{white-space:pre-wrap;font-size:.85em;padding:.5em;border:1px solid #888}
      img{max-width:100%;height:auto}
      figure{margin:1em 0}
      figcaption,caption,p.missing{font-size:.9em;font-style:italic}
      blockquote,aside.callout{margin:1em 0;padding-left:1em;border-left:3px solid #888}
      p.callout-title{font-weight:bold}
      table{border-collapse:collapse}
      td,th{border:1px solid #888;padding:.2em .5em;text-align:left}
      td.center,th.center{text-align:center}
      td.right,th.right{text-align:right}
      """;

  private final BookFile book;
  private final BookPictures pictures;
  private final Map<String, String> files = new HashMap<>();
  private final List<EpubPackage.Chapter> chapters = new ArrayList<>();

  private Epub(BookFile book, BookPictures pictures) {
    this.book = book;
    this.pictures = pictures;
  }

  /**
   * How the book is made.
   *
   * @param subject what the posts have in common where they are of several blogs
   * @param asPng paints a picture of a format that books do not have
   */
  public record Binding(String subject, Instant made, Function<byte[], Optional<byte[]>> asPng) {}

  /** What the book came to have; pictures are missing that the library does not hold. */
  public record Tally(int posts, int pictures, int missing) {}

  /** Writes the posts in their order. */
  public static Tally write(Selection posts, Album album, Binding binding, OutputStream to)
      throws IOException {
    BookFile book = new BookFile(to, binding.made());
    BookPictures pictures = new BookPictures(album, binding.asPng(), book);
    Epub epub = new Epub(book, pictures);
    book.text("META-INF/container.xml", EpubPackage.CONTAINER);
    book.text(EpubPackage.FOLDER + "style.css", STYLE);
    epub.chapters(posts);
    EpubPackage whole = new EpubPackage(binding.subject(), epub.chapters);
    book.text(EpubPackage.FOLDER + "nav.xhtml", whole.contents());
    book.text(EpubPackage.FOLDER + "package.opf", whole.document(pictures.items(), binding.made()));
    book.finish();
    return new Tally(epub.chapters.size(), pictures.items().size(), pictures.missing());
  }

  private void chapters(Selection posts) throws IOException {
    List<Selection.Chosen> chosen = posts.chosen();
    for (Selection.Chosen post : chosen) {
      files.put(key(post.address()), file(post));
    }
    for (Selection.Chosen post : chosen) {
      Optional<JsonPosts.Entry> entry = posts.entry(post);
      if (entry.isPresent()) {
        chapter(file(post), entry.get());
      }
    }
  }

  private static String file(Selection.Chosen post) {
    return "post-%d.xhtml".formatted(post.id());
  }

  private void chapter(String file, JsonPosts.Entry entry) throws IOException {
    Headline headline = entry.article().headline();
    String language = tag(headline.language());
    String title = HtmlFile.title(entry);
    Xhtml body = Xhtml.read(HtmlFile.article(entry));
    for (String source : body.pictures()) {
      pictures.add(source);
    }
    String own = key(entry.article().address());
    String text = body.write(address -> chapter(address, own), pictures::file);
    book.text(EpubPackage.FOLDER + file, EpubPackage.page(XmlText.escaped(title), language, text));
    chapters.add(
        new EpubPackage.Chapter(
            file,
            title,
            entry.article().address(),
            entry.blog(),
            entry.site(),
            headline.authors(),
            headline.published().map(Dateline::day).map(Object::toString).orElse(""),
            language));
  }

  /** From a post to itself means the web. */
  private Optional<String> chapter(Address address, String own) {
    return address.key().equals(own)
        ? Optional.empty()
        : Optional.ofNullable(files.get(address.key()));
  }

  private static String key(String address) {
    return Address.parse(address).map(Address::key).orElse(address);
  }

  /** A page's own word for its language is a stranger's. */
  private static String tag(String language) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(language.replace('_', '-')).build();
      return locale.equals(Locale.ROOT) ? "" : locale.toLanguageTag();
    } catch (IllformedLocaleException strange) {
      return "";
    }
  }
}
