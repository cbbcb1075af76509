package dev.lectern.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression for whole lines that few lines match: with hundreds of alternatives it is slow to
 * say no, so it is asked once for every four letters that lines begin with whether a match may.
 * Safe for use by many threads.
 */
final class LinePattern {

  private static final int LETTERS = 4;
  private static final int ASCII = 0x80;
  private static final int KEPT = 8_191;

  private final Pattern pattern;

  /**
   * Beginnings as numbers, each with whether a match may have it, where its number falls; the last
   * one stays. Read and written by many threads, of which none sees half an answer (JLS, 17.6).
   */
  private final int[] beginnings = new int[KEPT];

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
    int beginning = beginning(line);
    if (beginning < 0) {
      return true;
    }
    int known = beginnings[beginning % beginnings.length];
    if (known >> 1 != beginning) {
      known = beginning << 1 | (mayBegin(line.substring(0, LETTERS)) ? 1 : 0);
      beginnings[beginning % beginnings.length] = known;
    }
    return (known & 1) == 1;
  }

  /** Whether more letters could make a match of these is just what {@code hitEnd} says. */
  @SuppressWarnings("JdkObsolete")
  private boolean mayBegin(String letters) {
    Matcher matcher = pattern.matcher(letters);
    return matcher.matches() || matcher.hitEnd();
  }

  /** The first letters as a number; -1 where they are few or not ASCII. */
  private static int beginning(String line) {
    if (line.length() < LETTERS) {
      return -1;
    }
    int beginning = 0;
    for (int i = 0; i < LETTERS; i++) {
      if (line.charAt(i) >= ASCII) {
        return -1;
      }
      beginning = beginning * ASCII + line.charAt(i);
    }
    return beginning;
  }
}
