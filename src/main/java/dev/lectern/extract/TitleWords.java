package dev.lectern.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words by which titles, headings and an address are compared; each text is cut once. */
final class TitleWords {

  private static final int ASCII = 0x80;

  private final Map<String, Set<String>> known = new HashMap<>();

  Set<String> of(String text) {
    return known.computeIfAbsent(text, TitleWords::cut);
  }

  private static Set<String> cut(String text) {
    Set<String> words = new HashSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    boolean ideographs = false;
    for (int i = 0; i < lower.length(); ) {
      int point = lower.codePointAt(i);
      int next = i + Character.charCount(point);
      if (isOfWord(point)) {
        ideographs = ideographs || (point >= ASCII && Character.isIdeographic(point));
      } else {
        add(lower.substring(start, i), ideographs, words);
        start = next;
        ideographs = false;
      }
      i = next;
    }
    add(lower.substring(start), ideographs, words);
    return words;
  }

  private static boolean isOfWord(int point) {
    if (point < ASCII) {
      return Character.isLetterOrDigit(point);
    }
    return switch (Character.getType(point)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(point);
    };
  }

  /** Ideographs are not parted by spaces, so every two of them are a word. */
  private static void add(String word, boolean ideographs, Set<String> words) {
    for (int i = 0; ideographs && i + 1 < word.length(); i++) {
      words.add(word.substring(i, i + 2));
    }
    if (!ideographs && word.length() > 2) {
      words.add(word);
    }
  }
}
