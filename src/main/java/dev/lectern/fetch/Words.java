package dev.lectern.fetch;

/** Makes a server's words fit for a sentence of ours. */
final class Words {

  private static final int LONGEST = 200;

  private Words() {}

  /** On one line, short, and without anything a terminal could obey. */
  static String plain(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .map(c -> isHarmless(c) ? c : ' ')
        .forEach(out::appendCodePoint);
    return out.toString().strip();
  }

  private static boolean isHarmless(int c) {
    int type = Character.getType(c);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.PRIVATE_USE
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
