package dev.lectern.fetch;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** Tells whether bytes are UTF-8, the one encoding that hardly ever comes about by chance. */
final class Utf8 {

  private Utf8() {}

  /** Whether the bytes are well-formed; plain ASCII is. */
  static boolean isValid(byte[] bytes) {
    return faults(bytes) == 0;
  }

  /** Whether well-formed sequences of several bytes outnumber the malformed ones. */
  static boolean isMostly(byte[] bytes) {
    long leads = 0;
    for (byte b : bytes) {
      leads += (b & 0xC0) == 0xC0 ? 1 : 0;
    }
    return leads > 2L * faults(bytes);
  }

  private static int faults(byte[] bytes) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    int faults = 0;
    while (true) {
      CoderResult result = decoder.decode(in, out.clear(), true);
      if (result.isError()) {
        faults++;
        in.position(in.position() + result.length());
      } else if (result.isUnderflow()) {
        return faults;
      }
    }
  }
}
