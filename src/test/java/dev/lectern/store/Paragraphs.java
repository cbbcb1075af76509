package dev.lectern.store;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import java.util.ArrayList;
import java.util.List;

/** Documents of headings and paragraphs, one a line. */
final class Paragraphs {

  private static final String HEADING = "# ";

  private Paragraphs() {}

  /** A line that begins with a number sign is a heading, any other a paragraph. */
  static Document document(String lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      if (line.startsWith(HEADING)) {
        String text = line.substring(HEADING.length());
        blocks.add(new Block.Heading(2, "", List.of(new Inline.Text(text))));
      } else if (!line.isBlank()) {
        blocks.add(new Block.Paragraph(List.of(new Inline.Text(line))));
      }
    }
    return new Document(blocks);
  }
}
