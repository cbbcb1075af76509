package dev.lectern.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An expression for whole lines that few lines match: with hundreds of alternatives it is slow to
 * say no, so it is asked once for every four letters that lines begin with whether a match may.
 * Safe for use by many threads.
 */
final class LinePattern {

  private static final int LETTERS = 4;
  private static final int KEPT = 8_191;

  private final Pattern pattern;

  /** Where the number of its letters falls, the beginning that was asked for last. */
  private final @Nullable Beginning[] known = new Beginning[KEPT];

  private record Beginning(long letters, boolean may) {}

  private LinePattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * @param expression one that tells by the first letters, so none that begins with any letter
   */
  static LinePattern of(String expression) {
    return new LinePattern(
        Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** Whether the whole line matches. */
  boolean matches(String line) {
    return mayMatch(line) && pattern.matcher(line).matches();
  }

  private boolean mayMatch(String line) {
    if (line.length() < LETTERS) {
      return true;
    }
    long letters = letters(line);
    int place = Math.floorMod(letters, KEPT);
    Beginning beginning = known[place];
    if (beginning == null || beginning.letters() != letters) {
      beginning = new Beginning(letters, mayBegin(line.substring(0, LETTERS)));
      known[place] = beginning;
    }
    return beginning.may();
  }

  /** Whether more letters could make a match of these is just what {@code hitEnd} says. */
  @SuppressWarnings("JdkObsolete")
  private boolean mayBegin(String letters) {
    Matcher matcher = pattern.matcher(letters);
    return matcher.matches() || matcher.hitEnd();
  }

  /** The first letters as one number. */
  private static long letters(String line) {
    long letters = 0;
    for (int i = 0; i < LETTERS; i++) {
      letters = letters << Character.SIZE | line.charAt(i);
    }
    return letters;
  }
}
