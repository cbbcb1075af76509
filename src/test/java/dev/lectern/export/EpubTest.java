package dev.lectern.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.util.WriterReportImpl;
import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Dateline;
import dev.lectern.article.Document;
import dev.lectern.article.Documents;
import dev.lectern.article.Headline;
import dev.lectern.format.HtmlReader;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Album.Size;
import dev.lectern.store.Arrival;
import dev.lectern.store.Library;
import dev.lectern.store.LibraryFile;
import dev.lectern.store.Notebook.Passage;
import dev.lectern.typeset.PngPicture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A selection as a book that the W3C's judge has nothing against. */
class EpubTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  private static final String SVG =
      "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20' onload='x()'><rect width='40' height='20'/></svg>";

  @TempDir private Path folder;

  private Library library;

  @BeforeEach
  void open() {
    library = LibraryFile.open(folder.resolve("library.db"), InstantSource.fixed(NOW));
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void post(String blog, String name, Headline headline, Document body) {
    String site = "https://%s.example/".formatted(blog.replaceAll("\\W", ""));
    Article article = new Article(site + name, headline, body, 10, 1);
    String key = Address.of(article.address()).key();
    library.storeAll(
        List.of(
            Arrival.of(
                blog,
                site,
                new Library.FoundPost(article.address(), key, headline, "IMPORT"),
                article)));
  }

  private static Headline titled(String title, String day) {
    return Headline.NONE.withTitle(title).withPublished(Dateline.parse(day));
  }

  private static Document html(String html) {
    return HtmlReader.read(html, Address.of("https://b.example/"));
  }

  private Epub.Tally write(String query, Path book) throws IOException {
    Selection posts = new Selection(library, QueryParser.parse(query), Epub.ORDER);
    try (OutputStream out = Files.newOutputStream(book)) {
      return Epub.write(posts, library, new Epub.Binding("Posts", NOW, PngPicture::of), out);
    }
  }

  private static String part(Path book, String name) throws IOException {
    try (ZipFile zip = new ZipFile(book.toFile())) {
      ZipEntry entry = zip.getEntry("EPUB/" + name);
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String complaints(Path book) {
    StringWriter said = new StringWriter();
    WriterReportImpl report = new WriterReportImpl(new PrintWriter(said), "");
    int code = new EpubCheck(book.toFile(), report).doValidate();
    return code == 0 ? "" : said.toString();
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  @Test
  void whatever_a_document_has_the_book_is_valid() throws IOException {
    for (int seed = 0; seed < 30; seed++) {
      post(
          seed % 2 == 0 ? "One & <Only>" : "Two",
          "p" + seed,
          titled("Post <" + seed + "> & \uFFFE\"q\"", "2025-01-02").withLanguage("en_us"),
          Documents.of(seed));
    }
    post(
        "Two",
        "strange",
        Headline.NONE.withLanguage("no language at all"),
        html(
            """
            <p id='a b'>See <a href='#a b'>above</a>, <a href='#gone'>gone</a>,
            <a href='https://b.example/a b?c=|'>strange</a>, <a href='mailto:a@b.example'>mail</a>.
            <dl><dd>meaning alone<dt>term alone</dl>
            <details><p>no summary</details>
            <table><caption>c</caption><tr><td rowspan=2 align=right>1<td colspan=2>2<tr><td>3<td align=center>4</table>
            <ul><li><input type=checkbox checked> done<li><input type=checkbox> open</ul>
            <figure><img src='/a.svg' alt='Drawn'></figure><figure><img src='/none.png' alt=''></figure>
            """));
    library.keepPicture("https://example.org/p.png", png(), new Size(8, 8));
    library.keepPicture(
        "https://b.example/a.svg", SVG.getBytes(StandardCharsets.UTF_8), new Size(40, 20));
    library.annotate(1, new Passage(0, 0, 3, "Uno < due."), "So it is.");
    Path book = folder.resolve("all.epub");
    Epub.Tally tally = write("", book);
    assertThat(complaints(book)).isEmpty();
    assertThat(tally).isEqualTo(new Epub.Tally(31, 2, 2));
  }

  @Test
  void posts_run_from_the_first_to_the_last_and_links_between_them_stay_in_the_book()
      throws IOException {
    post("B", "new", titled("New", "2025-03-01"), html("<p>As <a href='/old#x'>before</a>."));
    post("B", "old", titled("Old", "2024-03-01"), html("<p>See <a href='/other'>other</a>."));
    Path book = folder.resolve("b.epub");
    assertThat(write("", book)).isEqualTo(new Epub.Tally(2, 0, 0));
    assertThat(part(book, "nav.xhtml"))
        .contains("<h1>B</h1>")
        .containsSubsequence(
            "<a href=\"post-2.xhtml\">Old</a>", "<a href=\"post-1.xhtml\">New</a>");
    assertThat(part(book, "post-1.xhtml"))
        .contains("<a href=\"post-2.xhtml\">before</a>")
        .contains("<a href=\"https://b.example/new\">B · 2025-03-01</a>");
    assertThat(part(book, "post-2.xhtml"))
        .contains("<a href=\"https://b.example/other\">other</a>");
    assertThat(part(book, "package.opf"))
        .contains(
            "<dc:title>B</dc:title>", "2026-03-01T12:00:00Z", "<dc:date>2025-03-01</dc:date>");
  }

  @Test
  void the_contents_of_several_blogs_have_a_part_for_each() throws IOException {
    post("B", "x", titled("X", "2025-03-01"), html("<p>x"));
    post("A", "y", titled("", "2025-03-02"), html("<p>y"));
    Path book = folder.resolve("two.epub");
    write("", book);
    assertThat(part(book, "nav.xhtml"))
        .containsSubsequence(
            "<h1>Posts</h1>", "<span>A</span>", "https://A.example/y", "<span>B</span>");
    assertThat(complaints(book)).isEmpty();
  }
}
