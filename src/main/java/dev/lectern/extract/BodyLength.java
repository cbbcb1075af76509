package dev.lectern.extract;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.PlainText;
import dev.lectern.byline.TextLength;
import java.util.List;

/**
 * How long a body is, code counted apart.
 *
 * @param codeLines lines of code that are not blank
 */
record BodyLength(TextLength text, int codeLines) {

  static BodyLength of(Document body) {
    TextLength all = TextLength.of(PlainText.of(body));
    List<Block.Code> code = new java.util.ArrayList<>();
    Codes.collect(body.blocks(), code);
    int words = 0;
    int ideographs = 0;
    int lines = 0;
    for (Block.Code block : code) {
      TextLength length = TextLength.of(block.text());
      words += length.words();
      ideographs += length.ideographs();
      lines += (int) block.text().lines().filter(line -> !line.isBlank()).count();
    }
    return new BodyLength(
        new TextLength(
            Math.max(0, all.words() - words), Math.max(0, all.ideographs() - ideographs)),
        lines);
  }
}
