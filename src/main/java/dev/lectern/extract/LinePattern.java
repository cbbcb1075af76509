package dev.lectern.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression for whole lines that few lines match: with hundreds of alternatives it is slow to
 * say no, so it is asked once for every four letters that lines begin with whether a match may.
 *
 * <p>What was asked is remembered until other letters take its place: 16 KiB, however many pages
 * are read. Safe for use by many threads, as what is remembered is one number that is right by
 * itself.
 */
final class LinePattern {

  private static final int LETTERS = 4;
  private static final int ASCII_BITS = 7;
  private static final int PLACE_BITS = 12;

  /** Multiplying by the golden ratio spreads like letters over all places. */
  private static final int SPREAD = 0x9E3779B9;

  private static final int MAY = 1;
  private static final int ASKED = 2;

  private final Pattern pattern;

  /** By a place that letters share: the letters, that they were asked for, and whether they may. */
  private final int[] answers = new int[1 << PLACE_BITS];

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
    int place = (beginning * SPREAD) >>> (Integer.SIZE - PLACE_BITS);
    int asked = (beginning << 2) | ASKED;
    int known = answers[place];
    if ((known & ~MAY) != asked) {
      known = mayBegin(line.substring(0, LETTERS)) ? asked | MAY : asked;
      answers[place] = known;
    }
    return (known & MAY) != 0;
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
      if (line.charAt(i) >>> ASCII_BITS != 0) {
        return -1;
      }
      beginning = (beginning << ASCII_BITS) | line.charAt(i);
    }
    return beginning;
  }
}
