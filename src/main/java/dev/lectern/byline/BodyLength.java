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
    List<Block.Code> code = new ArrayList<>();
    Codes.collect(body.blocks(), code);
    int lines = 0;
    for (Block.Code block : code) {
      lines += lines(block.text());
    }
    return new BodyLength(TextLength.of(PlainText.withoutCode(body)), lines);
  }

  /** Lines with anything but white space on them. */
  private static int lines(String code) {
    int lines = 0;
    int at = 0;
    while (at < code.length()) {
      int mark = code.indexOf('\n', at);
      int end = mark < 0 ? code.length() : mark;
      lines += isWritten(code, at, end) ? 1 : 0;
      at = end + 1;
    }
    return lines;
  }

  /** Most lines begin with white space; hardly any ends in it. */
  private static boolean isWritten(String code, int start, int end) {
    return start < end
        && (!Character.isWhitespace(code.charAt(end - 1)) || !code.substring(start, end).isBlank());
  }

  /** How long it takes to read; nothing where there is no text. */
  public OptionalInt minutes() {
    return text.total() == 0
        ? OptionalInt.empty()
        : OptionalInt.of(ReadingTime.compute(text, codeLines));
  }
}
