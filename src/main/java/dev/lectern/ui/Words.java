package dev.lectern.ui;

import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is marked in a text as a hit.
 *
 * @param wanted the words and phrases
 * @param exact whether case and accents count
 * @param whole whether a hit begins and ends where words do
 */
public record Words(List<Wanted> wanted, boolean exact, boolean whole) {

  /** Marks nothing. */
  public static final Words NONE = new Words(List.of(), false, false);

  /** A word or phrase; with {@code open} it may go on. */
  public record Wanted(String text, boolean open) {}

  /** A stretch of a text, from inclusive to exclusive. */
  public record Stretch(int from, int to) {}

  public Words {
    wanted = List.copyOf(wanted);
  }

  /** What is typed into a find prompt: smart case, anywhere in a word. */
  public static Words find(String typed) {
    boolean exact = typed.codePoints().anyMatch(Character::isUpperCase);
    return typed.isEmpty()
        ? NONE
        : new Words(List.of(new Wanted(exact ? typed : fold(typed), true)), exact, false);
  }

  /** What a query in the list's filter looks for: parts of words count, the reader is typing. */
  public static Words filter(String typed) {
    return new Words(terms(typed), false, false);
  }

  /** What a full-text query looks for: words, the last of them perhaps not yet whole. */
  public static Words query(String typed) {
    return new Words(terms(typed), false, true);
  }

  private static List<Wanted> terms(String typed) {
    List<Wanted> found = new ArrayList<>();
    collect(QueryParser.typing(typed), found);
    return found.stream().filter(word -> !word.text().isBlank()).toList();
  }

  private static void collect(Query query, List<Wanted> found) {
    switch (query) {
      case Query.And and -> and.parts().forEach(part -> collect(part, found));
      case Query.Or or -> or.parts().forEach(part -> collect(part, found));
      case Query.Word word -> found.add(new Wanted(fold(word.text()), word.prefix()));
      case Query.Phrase phrase -> found.add(new Wanted(fold(phrase.text()), false));
      case Query.In in -> found.add(within(in.text()));
      case Query.All all -> {}
      case Query.Not not -> {}
      case Query.Is is -> {}
      case Query.Minutes minutes -> {}
      case Query.Published published -> {}
    }
  }

  private static Wanted within(String text) {
    boolean open = text.length() > 1 && text.endsWith("*");
    return new Wanted(fold(open ? text.substring(0, text.length() - 1) : text), open);
  }

  private static String fold(String text) {
    return Folded.of(text).text();
  }

  /** Whether nothing is looked for. */
  public boolean isEmpty() {
    return wanted.isEmpty();
  }

  /** The hits in a text, in order, none over another. */
  public List<Stretch> in(String text) {
    if (wanted.isEmpty() || text.isEmpty()) {
      return List.of();
    }
    List<Stretch> found = new ArrayList<>();
    if (exact) {
      wanted.forEach(word -> collectExact(text, word, found));
    } else {
      Folded folded = Folded.of(text);
      wanted.forEach(word -> collectFolded(folded, word, found));
    }
    return apart(found);
  }

  private static void collectExact(String text, Wanted word, List<Stretch> found) {
    int at = text.indexOf(word.text());
    while (at >= 0) {
      found.add(new Stretch(at, at + word.text().length()));
      at = text.indexOf(word.text(), at + Math.max(1, word.text().length()));
    }
  }

  private void collectFolded(Folded text, Wanted word, List<Stretch> found) {
    String here = text.text();
    int at = here.indexOf(word.text());
    while (at >= 0) {
      int end = at + word.text().length();
      if (!whole || isWhole(here, at, end, word.open())) {
        found.add(new Stretch(text.origin(at), text.origin(end)));
      }
      at = here.indexOf(word.text(), at + Math.max(1, word.text().length()));
    }
  }

  private static boolean isWhole(String text, int from, int to, boolean open) {
    return edge(text, from) && (open || edge(text, to));
  }

  /**
   * Between two letters of an alphabet no word begins or ends; ideographs are words of their own.
   */
  private static boolean edge(String text, int at) {
    if (at <= 0 || at >= text.length()) {
      return true;
    }
    int before = text.codePointBefore(at);
    int after = text.codePointAt(at);
    return !Character.isLetterOrDigit(before)
        || !Character.isLetterOrDigit(after)
        || isWordless(before)
        || isWordless(after);
  }

  private static boolean isWordless(int point) {
    return switch (Character.UnicodeScript.of(point)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  private static List<Stretch> apart(List<Stretch> found) {
    found.sort(Comparator.comparingInt(Stretch::from).thenComparingInt(Stretch::to));
    List<Stretch> kept = new ArrayList<>();
    int end = 0;
    for (Stretch stretch : found) {
      if (stretch.from() >= end && stretch.to() > stretch.from()) {
        kept.add(stretch);
        end = stretch.to();
      }
    }
    return kept;
  }
}
