package dev.lectern.format;

/**
 * Words that stand on a page as a document keeps them, with one space between two: most of its text
 * is such, and nothing of it is copied but as a whole.
 */
final class WordStretch {

  /** What a character is to a stretch: what ends it is as much as two spaces. */
  private static final int WORD = 0;

  private static final int SPACE = 1;
  private static final int END = 2;

  /** What the characters of Latin-1 are, as most texts are full of them. */
  private static final byte[] LATIN = latin();

  private WordStretch() {}

  private static byte[] latin() {
    byte[] latin = new byte[0x100];
    for (char c = 0; c < latin.length; c++) {
      boolean word = CleanText.isPlain(c) && !Run.isGap(c);
      latin[c] = (byte) (word ? WORD : c == ' ' ? SPACE : END);
    }
    return latin;
  }

  /**
   * Where the stretch ends that begins with a word here. What follows each other is added up: a
   * processor that guesses where the next space stands guesses wrong, and that costs more.
   *
   * @param clean whether nothing in the text may vanish
   */
  static int end(char[] text, int start, boolean clean) {
    int before = WORD;
    int at = start;
    while (at < text.length) {
      int part = part(text[at], clean);
      if (before + part > SPACE) {
        break;
      }
      before = part;
      at++;
    }
    return at - before;
  }

  /** What is not plain may vanish, unless the text is clean. */
  private static int part(char c, boolean clean) {
    return c < LATIN.length ? LATIN[c] : clean || CleanText.isPlain(c) ? WORD : END;
  }
}
