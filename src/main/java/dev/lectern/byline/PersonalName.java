package dev.lectern.byline;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** The form of a person's name: capital words with particles between, or a few East Asian signs. */
final class PersonalName {

  private static final Set<String> PARTICLES =
      Set.of(
          "van", "von", "der", "den", "de", "del", "della", "da", "di", "do", "dos", "du", "la",
          "le", "el", "al", "bin", "ibn", "ben", "zu", "zum", "zur", "af", "av", "y", "ter", "ten",
          "v.");

  private static final Set<UnicodeScript> EAST_ASIAN =
      Set.of(
          UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.KATAKANA, UnicodeScript.HIRAGANA);

  private static final String JOINTS = ".'’-";
  private static final int MOST_CAPITALS = 4;
  private static final int MOST_PARTICLES = 2;
  private static final int MOST_SIGNS = 5;

  private PersonalName() {}

  static boolean is(String text) {
    return !text.isEmpty()
        && (Character.getType(text.codePointAt(0)) == Character.UPPERCASE_LETTER
            ? isOfWords(text)
            : isOfSigns(text));
  }

  /** At most two particles stand before each capital word but the first. */
  private static boolean isOfWords(String text) {
    int capitals = 0;
    int particles = 0;
    for (int start = 0; start <= text.length(); ) {
      int end = wordEnd(text, start);
      String word = text.substring(start, end);
      if (isCapital(word)) {
        capitals++;
        particles = 0;
      } else if (!PARTICLES.contains(word) || ++particles > MOST_PARTICLES) {
        return false;
      }
      start = end + 1;
    }
    return capitals > 1 && capitals <= MOST_CAPITALS && particles == 0;
  }

  private static int wordEnd(String text, int start) {
    int end = start;
    while (end < text.length() && " \t\n\u000B\f\r".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static boolean isCapital(String word) {
    if (word.isEmpty() || Character.getType(word.codePointAt(0)) != Character.UPPERCASE_LETTER) {
      return false;
    }
    for (int i = 0; i < word.length(); i += Character.charCount(word.codePointAt(i))) {
      if (!isOfWord(word.codePointAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOfWord(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> Character.isLetter(point) || JOINTS.indexOf(point) >= 0;
    };
  }

  private static boolean isOfSigns(String text) {
    int signs = text.codePointCount(0, text.length());
    return signs > 1
        && signs <= MOST_SIGNS
        && text.codePoints().allMatch(point -> EAST_ASIAN.contains(UnicodeScript.of(point)));
  }
}
