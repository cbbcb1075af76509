package dev.lectern.byline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first two letters of what an expression matches, each two found out once: an expression of
 * hundreds of alternatives is slow to say no. Safe for use by many threads.
 */
public final class FirstLetters {

  private static final int LETTERS = 2;

  private static final byte MAY = 1;
  private static final byte NEVER = 2;

  private final Pattern pattern;

  /** What was found out about each two letters of ASCII; 0 is nothing yet. */
  private final byte[] pairs = new byte[Tokens.ASCII * Tokens.ASCII];

  private FirstLetters(Pattern pattern) {
    this.pattern = pattern;
  }

  public static FirstLetters of(Pattern pattern) {
    return new FirstLetters(pattern);
  }

  /** Whether a match may begin where this text does; beyond ASCII one always may. */
  public boolean mayBegin(String text) {
    if (text.length() < LETTERS) {
      return true;
    }
    char first = text.charAt(0);
    char second = text.charAt(1);
    return first >= Tokens.ASCII || second >= Tokens.ASCII || mayBegin(first, second);
  }

  private boolean mayBegin(char first, char second) {
    int place = first * Tokens.ASCII + second;
    if (pairs[place] == 0) {
      pairs[place] = mayGoOn(String.valueOf(new char[] {first, second})) ? MAY : NEVER;
    }
    return pairs[place] == MAY;
  }

  /** Whether more letters could make a match of these is just what {@code hitEnd} says. */
  @SuppressWarnings("JdkObsolete")
  private boolean mayGoOn(String letters) {
    Matcher matcher = pattern.matcher(letters);
    return matcher.lookingAt() || matcher.hitEnd();
  }
}
