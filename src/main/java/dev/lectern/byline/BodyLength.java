package dev.lectern.byline;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * How long a body is, code counted apart.
 *
 * @param codeLines lines of code that are not blank
 */
public record BodyLength(TextLength text, int codeLines) {

  /** Measures a body. */
  public static BodyLength of(Document body) {
    TextLength all = TextLength.of(PlainText.of(body));
    List<Block.Code> code = new ArrayList<>();
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

  /** How long it takes to read; nothing where there is no text. */
  public OptionalInt minutes() {
    return text.total() == 0
        ? OptionalInt.empty()
        : OptionalInt.of(ReadingTime.compute(text, codeLines));
  }
}
