package dev.lectern.article;

import dev.lectern.article.Block.Align;
import dev.lectern.article.Block.Task;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Arbitrary documents in normal form, as a reader gives them: no empty text, no two alike pieces in
 * a row, no space at an end, headings without gaps, links inside that lead somewhere, tables whose
 * cells fit.
 */
public final class Documents {

  private static final List<String> WORDS =
      List.of(
          "reader",
          "a",
          "x_y",
          "*star*",
          "[link]",
          "<tag>",
          "&amp;",
          "C++",
          "1.",
          "#",
          "`tick`",
          "50$",
          "\\(",
          "漢字",
          "かな",
          "عربي",
          "👩‍💻",
          "naïve",
          "“quoted”",
          "end—",
          "snake_case_name",
          "https://example.org/a_b",
          "-",
          "|",
          "~~",
          "\\",
          "$$",
          "no\u00a0break");
  private static final List<String> CODE =
      List.of(
          "let x = 1;",
          "\tindented",
          "",
          "  spaces  ",
          "`",
          "```",
          "<b>&amp;</b>",
          "|",
          "\\n",
          "漢字");
  private static final List<String> KINDS = List.of("note", "tip", "warning", "aside");
  private static final int NESTED = 3;

  private final Random random;
  private final Set<String> notes = new HashSet<>();
  private int level = 1;
  private int names;

  private Documents(Random random) {
    this.random = random;
  }

  /** Documents of a few blocks. */
  public static Arbitrary<Document> normal() {
    return Arbitraries.randomValue(random -> new Documents(random).document());
  }

  /** A document that a seed decides. */
  public static Document of(long seed) {
    return new Documents(new Random(seed)).document();
  }

  private Document document() {
    List<Block> blocks = new ArrayList<>(blocks(0));
    notes.forEach(id -> blocks.add(new Block.Note(id, "1", List.of(new Block.Paragraph(words())))));
    return new Document(blocks);
  }

  private List<Block> blocks(int depth) {
    List<Block> blocks = new ArrayList<>();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      blocks.add(block(depth));
    }
    return blocks;
  }

  private Block block(int depth) {
    return switch (random.nextInt(depth < NESTED ? 13 : 6)) {
      case 0 -> code();
      case 1 -> table();
      case 2 -> new Block.Formula("x^2 + \\frac{1}{2}");
      case 3 -> picture();
      case 4 -> heading();
      case 5, 6, 7 -> paragraph();
      case 8 -> new Block.Quote(blocks(depth + 1), maybe(words("Ada ")));
      case 9 -> items(depth);
      case 10 -> definitions(depth);
      case 11 -> new Block.Details(text(2), blocks(depth + 1));
      default -> new Block.Callout(pick(KINDS), maybe(text(2)), blocks(depth + 1));
    };
  }

  private Block heading() {
    level = 2 + random.nextInt(Math.min(level, 5));
    return new Block.Heading(level, random.nextBoolean() ? "" : "h" + names++, text(3));
  }

  private Block paragraph() {
    return new Block.Paragraph(text(6));
  }

  private Block picture() {
    return new Block.Picture(
        "https://example.org/p.png",
        alt(),
        random.nextInt(2) * 640,
        random.nextInt(2) * 480,
        maybe(text(2)));
  }

  private Block code() {
    List<String> lines = new ArrayList<>(List.of("first"));
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      lines.add(pick(CODE));
    }
    lines.add("last");
    return new Block.Code(pick(List.of("", "go", "c++", "objective-c")), String.join("\n", lines));
  }

  private Block items(int depth) {
    boolean ordered = random.nextBoolean();
    List<Block.Item> items = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      items.add(new Block.Item(pick(List.of(Task.values())), blocks(depth + 1)));
    }
    return new Block.Items(ordered, ordered ? 1 + random.nextInt(20) : 1, items);
  }

  private Block definitions(int depth) {
    List<Block.Definition> definitions = new ArrayList<>();
    definitions.add(
        new Block.Definition(text(1), random.nextBoolean() ? List.of() : blocks(depth + 1)));
    definitions.add(new Block.Definition(text(1), blocks(depth + 1)));
    return new Block.Definitions(definitions);
  }

  private Block table() {
    int columns = 2 + random.nextInt(3);
    List<Align> aligns = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      aligns.add(pick(List.of(Align.values())));
    }
    Block.Row wide = new Block.Row(List.of(new Block.Cell(text(2), columns, 1)));
    List<Block.Row> body = List.of(row(columns), wide, row(columns));
    return new Block.Table(maybe(text(2)), List.of(row(columns)), body, aligns);
  }

  private Block.Row row(int columns) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns; i++) {
      cells.add(new Block.Cell(maybe(text(2)), 1, 1));
    }
    return new Block.Row(cells);
  }

  /** Words with something set apart between them, so that no two pieces are alike. */
  private List<Inline> text(int longest) {
    List<Inline> text = new ArrayList<>();
    text.add(new Inline.Text(word()));
    int count = random.nextInt(longest + 1);
    for (int i = 0; i < count; i++) {
      text.removeLast();
      text.add(new Inline.Text((i == 0 ? "" : " ") + word() + " "));
      text.add(piece());
      text.add(new Inline.Text(" " + word()));
    }
    return text;
  }

  private Inline piece() {
    return switch (random.nextInt(12)) {
      case 0 -> new Inline.Emphasis(words());
      case 1 ->
          new Inline.Strong(List.of(new Inline.Emphasis(words()), new Inline.Text(" " + word())));
      case 2 -> new Inline.Strike(words());
      case 3 -> new Inline.Raised(words());
      case 4 -> new Inline.Lowered(words());
      case 5 -> new Inline.CodeSpan("a `b` <c>");
      case 6 -> new Inline.Key("Ctrl");
      case 7 -> new Inline.Image("https://example.org/i.png", alt());
      case 8 -> new Inline.Formula("a_1 < \\alpha");
      case 9 -> mark();
      default -> new Inline.Link("https://example.org/?a=1&b=(2)", words());
    };
  }

  private Inline mark() {
    String id = "fn:" + random.nextInt(3);
    notes.add(id);
    return new Inline.NoteMark(id, "1");
  }

  private List<Inline> words() {
    return words(word() + " ");
  }

  private List<Inline> words(String first) {
    return List.of(new Inline.Text(first + word()));
  }

  private String word() {
    return pick(WORDS);
  }

  private String alt() {
    return word().replace('\u00a0', ' ');
  }

  private <T> List<T> maybe(List<T> list) {
    return random.nextBoolean() ? list : List.of();
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
