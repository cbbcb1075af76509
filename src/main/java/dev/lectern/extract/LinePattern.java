package dev.lectern.extract;

import dev.lectern.byline.FirstLetters;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression for whole lines that few lines match: with hundreds of alternatives it is slow to
 * say no, so it is asked once for every two letters, and for every four, that lines begin with
 * whether a match may. Safe for use by many threads.
 */
final class LinePattern {

  private static final int LETTERS = 4;
  private static final int KEPT_BITS = 13;

  /** Fibonacci hashing: 2^64 divided by the golden ratio (Knuth, TAOCP 3, 6.4). */
  private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

  private final Pattern pattern;
  private final FirstLetters pairs;

  /** The beginnings that no match has, each where its number falls, the last that was asked for. */
  private final AtomicLongArray never = new AtomicLongArray(1 << KEPT_BITS);

  /** The beginnings that a match may have, likewise. */
  private final AtomicLongArray may = new AtomicLongArray(1 << KEPT_BITS);

  private LinePattern(Pattern pattern) {
    this.pattern = pattern;
    this.pairs = FirstLetters.of(pattern);
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

  /** What the first group of the expression holds where the whole line matches. */
  Optional<String> group(String line) {
    if (!mayMatch(line)) {
      return Optional.empty();
    }
    Matcher matcher = pattern.matcher(line);
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** By its first letters; a line of no more letters matches or does not. */
  private boolean mayMatch(String line) {
    return pairs.mayBegin(line) && mayBeginLetters(line);
  }

  private boolean mayBeginLetters(String line) {
    long letters = letters(line);
    int place = (int) ((letters * SPREAD) >>> (Long.SIZE - KEPT_BITS));
    if (letters != 0 && never.getOpaque(place) == letters) {
      return false;
    }
    if (letters != 0 && may.getOpaque(place) == letters) {
      return true;
    }
    boolean begins = mayBegin(line);
    (begins ? may : never).setOpaque(place, letters);
    return begins;
  }

  /** Whether more letters could make a match of these is just what {@code hitEnd} says. */
  @SuppressWarnings("JdkObsolete")
  private boolean mayBegin(String line) {
    Matcher matcher = pattern.matcher(line.substring(0, Math.min(line.length(), LETTERS)));
    return matcher.matches() || (line.length() >= LETTERS && matcher.hitEnd());
  }

  /** The first letters as one number. */
  private static long letters(String line) {
    long letters = 0;
    for (int i = 0; i < Math.min(LETTERS, line.length()); i++) {
      letters = letters << Character.SIZE | line.charAt(i);
    }
    return letters;
  }
}
