package dev.lectern.ui;

import java.text.Normalizer;
import java.util.Arrays;

/** A text without case and accents, and where each of its characters stands in the original. */
final class Folded {

  private final String text;
  private final int[] origin;

  private Folded(String text, int[] origin) {
    this.text = text;
    this.origin = origin;
  }

  String text() {
    return text;
  }

  /** Where the folded character of an index stands in the original; also for the end. */
  int origin(int index) {
    return origin[index];
  }

  static Folded of(String original) {
    StringBuilder folded = new StringBuilder(original.length());
    int[] origin = new int[original.length() + 1];
    int at = 0;
    while (at < original.length()) {
      int point = original.codePointAt(at);
      String plain = plain(point);
      origin = room(origin, folded.length() + plain.length() + 1);
      Arrays.fill(origin, folded.length(), folded.length() + plain.length(), at);
      folded.append(plain);
      at += Character.charCount(point);
    }
    origin[folded.length()] = original.length();
    return new Folded(folded.toString(), origin);
  }

  private static int[] room(int[] array, int size) {
    return size <= array.length ? array : Arrays.copyOf(array, size * 2);
  }

  private static String plain(int point) {
    if (point < 0x80) {
      return String.valueOf((char) Character.toLowerCase(point));
    }
    if (Character.getType(point) == Character.NON_SPACING_MARK) {
      return "";
    }
    String apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
    StringBuilder base = new StringBuilder();
    apart
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .map(Character::toLowerCase)
        .forEach(base::appendCodePoint);
    return base.toString();
  }
}
