package dev.lectern.typeset;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Documents of any shape whose words are letters only, so that they can be told from what is drawn.
 */
final class RandomDocument {

  private static final String[] PIECES = {
    "a",
    "of",
    "cell",
    "terminal",
    "typography",
    "中文标点",
    "日本語",
    "שלום",
    "مرحبا",
    "한국어",
    "x",
    "averylongidentifierthatdoesnotfitanywhereandgoesonandonandonandonandonandon",
    "naïve",
    "👍🏽"
  };

  private final Random random;
  private final boolean tables;

  private RandomDocument(long seed, boolean tables) {
    this.random = new Random(seed);
    this.tables = tables;
  }

  static Document of(long seed, boolean tables) {
    RandomDocument source = new RandomDocument(seed, tables);
    return new Document(source.blocks(1 + source.random.nextInt(6), 0));
  }

  private List<Block> blocks(int count, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      blocks.add(block(depth));
    }
    return blocks;
  }

  private Block block(int depth) {
    int kind = random.nextInt(depth > 3 ? 4 : tables ? 12 : 11);
    return switch (kind) {
      case 0 -> new Block.Heading(1 + random.nextInt(6), "", inlines(1, 0));
      case 1 -> new Block.Code("", words(3) + "\n  " + words(9));
      case 2, 3 -> new Block.Paragraph(inlines(6, 0));
      case 4 -> new Block.Quote(inner(depth), inlines(1, 0));
      case 5 -> new Block.Items(random.nextBoolean(), 1, items(depth));
      case 6 -> new Block.Definitions(List.of(new Block.Definition(inlines(1, 0), inner(depth))));
      case 7 -> new Block.Details(inlines(1, 0), inner(depth));
      case 8 -> new Block.Callout("", inlines(1, 0), inner(depth));
      case 9 -> new Block.Note("id", "*", inner(depth));
      case 10 -> new Block.Rule();
      default -> table();
    };
  }

  private List<Block> inner(int depth) {
    return blocks(1 + random.nextInt(3), depth + 1);
  }

  private List<Block.Item> items(int depth) {
    List<Block.Item> items = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(4); i++) {
      items.add(new Block.Item(List.of(Block.Task.values()).get(random.nextInt(3)), inner(depth)));
    }
    return items;
  }

  private Block table() {
    List<Block.Row> rows = new ArrayList<>();
    for (int r = 0; r < 1 + random.nextInt(5); r++) {
      List<Block.Cell> cells = new ArrayList<>();
      for (int c = 0; c < random.nextInt(5); c++) {
        cells.add(new Block.Cell(inlines(2, 0), 1 + random.nextInt(3), 1 + random.nextInt(3)));
      }
      rows.add(new Block.Row(cells));
    }
    int head = random.nextInt(rows.size() + 1);
    return new Block.Table(
        List.of(),
        rows.subList(0, head),
        rows.subList(head, rows.size()),
        List.of(Block.Align.CENTER, Block.Align.END));
  }

  private List<Inline> inlines(int count, int depth) {
    List<Inline> inlines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      inlines.add(inline(depth));
      inlines.add(new Inline.Text(" "));
    }
    return inlines;
  }

  private Inline inline(int depth) {
    return switch (random.nextInt(depth > 2 ? 2 : 8)) {
      case 0, 1, 2 -> new Inline.Text(words(1 + random.nextInt(8)));
      case 3 -> new Inline.Strong(inlines(2, depth + 1));
      case 4 -> new Inline.Emphasis(inlines(2, depth + 1));
      case 5 -> new Inline.Link("https://example.org/" + random.nextInt(), List.of(text(depth)));
      case 6 -> new Inline.CodeSpan(words(2));
      default -> new Inline.LineBreak();
    };
  }

  private Inline text(int depth) {
    return depth > 2
        ? new Inline.Text(words(2))
        : new Inline.Strong(List.of(new Inline.Text(words(2))));
  }

  private String words(int count) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < count; i++) {
      words.append(i == 0 ? "" : " ").append(PIECES[random.nextInt(PIECES.length)]);
    }
    return words.toString();
  }
}
