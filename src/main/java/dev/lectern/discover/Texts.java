package dev.lectern.discover;

import java.util.regex.Pattern;

/** Measures and shortens texts of any script. */
final class Texts {

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int SUMMARY = 600;

  private Texts() {}

  /** The number of words; where a script writes no spaces, two characters count as one. */
  static int words(String text) {
    int unspaced = (int) text.codePoints().filter(Texts::isUnspaced).count();
    int spaced = 0;
    for (String word : SPACES.splitAsStream(text).toList()) {
      spaced += word.codePoints().anyMatch(c -> Character.isLetter(c) && !isUnspaced(c)) ? 1 : 0;
    }
    return unspaced / 2 + spaced;
  }

  private static boolean isUnspaced(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** A sentence or more, not a label. */
  static boolean isProse(String text) {
    return words(text) > 6;
  }

  /** Long texts end with an ellipsis. */
  static String summary(String text) {
    if (text.length() <= SUMMARY) {
      return text;
    }
    int end = text.lastIndexOf(' ', SUMMARY - 40);
    int cut = end > SUMMARY / 2 ? end : SUMMARY - 40;
    return text.substring(0, Character.isLowSurrogate(text.charAt(cut)) ? cut - 1 : cut).strip()
        + "…";
  }
}
