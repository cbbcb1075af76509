package dev.lectern.ui;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Dateline;
import dev.lectern.article.Document;
import dev.lectern.article.Headline;
import dev.lectern.article.Inline;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.Post;
import dev.lectern.store.Library.PostRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Posts for tests. */
public final class Samples {

  private static final String[] TITLES = {
    "Why Sorting Networks Still Matter",
    "A Queue Is Not a Buffer",
    "读懂垃圾回收：从标记到整理",
    "What the Compiler Knows About Your Loop",
    "Emoji 🎉 in Identifiers, and Other Mistakes 👩‍💻",
    "Retries, Budgets and the Shape of Outages",
    "Notes on Écriture: café, naïveté and NFC",
    "Ten Years of One Spreadsheet"
  };

  private static final String SUMMARY =
      "The usual explanation is neat and wrong. We follow one request through four layers, measure"
          + " each of them and find the time where nobody had looked.";

  private Samples() {}

  public static List<PostRow> rows(int count) {
    List<PostRow> rows = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      rows.add(row(i));
    }
    return rows;
  }

  public static PostRow row(int number) {
    String title = TITLES[(number - 1) % TITLES.length];
    Headline headline =
        Headline.NONE
            .withTitle(number <= TITLES.length ? title : title + " (" + number + ")")
            .withAuthors(List.of("Ada Example"))
            .withPublished(
                Optional.of(Dateline.of(LocalDate.of(2026, 2, 20).minusDays(3L * number))))
            .withSummary(SUMMARY)
            .withMinutes(OptionalInt.of(3 + number % 17))
            .withTags(number % 3 == 0 ? List.of("go", "testing") : List.of("systems"));
    return row(number, headline);
  }

  static PostRow row(int number, Headline headline) {
    return new PostRow(
        number,
        1,
        "Engineering Notes",
        "https://example.org/posts/" + number,
        headline,
        1200,
        number % 4 == 0,
        number % 5 == 0,
        number % 6 == 0 ? 0.42 : 0,
        List.of(),
        number % 11 == 0 ? Library.Status.FAILED : Library.Status.HELD,
        false,
        false,
        number % 11 == 0 ? "Cannot fetch it: not found (status 404)." : "");
  }

  /** The same post after its site has taken it away. */
  static PostRow gone(PostRow row) {
    return new PostRow(
        row.id(),
        row.blog(),
        row.blogName(),
        row.address(),
        row.headline(),
        row.words(),
        row.read(),
        row.starred(),
        row.progress(),
        row.ownTags(),
        Library.Status.GONE,
        row.fresh(),
        row.changed(),
        "Cannot fetch it: not found (status 404).");
  }

  static String snippet(PostRow row) {
    return "… and so the \u0002"
        + "latency\u0003 of post "
        + row.id()
        + " is spent waiting for a lock that nobody needs, which the"
        + " profile shows only when one looks at the \u0002"
        + "latency\u0003 of the slowest hundredth …";
  }

  public static Post post(PostRow row, Place place) {
    Document body = new Document(blocks(row));
    Article article = new Article(row.address(), row.headline(), body, 1200, 1);
    return new Post(row, Optional.of(article), place);
  }

  private static List<Block> blocks(PostRow row) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(paragraph("This is post " + row.id() + ". " + SUMMARY));
    for (int section = 1; section <= 6; section++) {
      blocks.add(
          new Block.Heading(2, "s" + section, List.of(new Inline.Text("Section " + section))));
      blocks.add(paragraph("Here the latency of section " + section + " is measured. " + SUMMARY));
      blocks.add(linked(section));
      blocks.add(
          new Block.Code("go", "func main() {\n\tfmt.Println(\"section " + section + "\")\n}"));
      blocks.add(paragraph(SUMMARY + " " + SUMMARY));
    }
    blocks.add(new Block.Note("n1", "1", List.of(paragraph("A note that explains the mark."))));
    return blocks;
  }

  private static Block linked(int section) {
    return new Block.Paragraph(
        List.of(
            new Inline.Text("See "),
            new Inline.Link(
                "https://example.org/posts/" + section,
                List.of(new Inline.Text("the post before this one"))),
            new Inline.Text(", "),
            new Inline.Link("#s1", List.of(new Inline.Text("the first section"))),
            new Inline.Text(" and the note"),
            new Inline.NoteMark("n1", "1"),
            new Inline.Text(".")));
  }

  static Block paragraph(String text) {
    return new Block.Paragraph(List.of(new Inline.Text(text)));
  }
}
