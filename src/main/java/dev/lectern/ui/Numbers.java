package dev.lectern.ui;

/** Numbers in words: {@code 1,204}. */
public final class Numbers {

  private Numbers() {}

  /** With commas between thousands. */
  public static String words(long number) {
    StringBuilder out = new StringBuilder(Long.toString(Math.max(0, number)));
    for (int at = out.length() - 3; at > 0; at -= 3) {
      out.insert(at, ',');
    }
    return out.toString();
  }

  /** A number and its noun: {@code 1 post}, {@code 2 posts}. */
  public static String of(long number, String noun) {
    return words(number) + " " + noun + (number == 1 ? "" : "s");
  }
}
