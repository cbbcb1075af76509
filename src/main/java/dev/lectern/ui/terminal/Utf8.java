package dev.lectern.ui.terminal;

/** The shape of UTF-8 sequences (RFC 3629). */
final class Utf8 {

  private Utf8() {}

  /** How many bytes a character takes that begins so; 0 where none does. */
  static int length(byte first) {
    int value = first & 0xff;
    if (value < 0x80) {
      return 1;
    }
    if (value < 0xc2 || value > 0xf4) {
      return 0;
    }
    return value < 0xe0 ? 2 : value < 0xf0 ? 3 : 4;
  }

  /** Whether all bytes of a range continue a character. */
  static boolean continues(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if ((bytes[i] & 0xc0) != 0x80) {
        return false;
      }
    }
    return true;
  }
}
