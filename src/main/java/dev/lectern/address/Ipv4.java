package dev.lectern.address;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Host names that are numbers: all spellings of an IPv4 address become the one with four decimals,
 * as in browsers (WHATWG URL, "host parsing"), so that everybody means the same machine by them.
 */
final class Ipv4 {

  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
  private static final int PARTS = 4;
  private static final int LONGEST = 14;
  private static final int BYTE = 256;

  private Ipv4() {}

  /**
   * A host name in lower case, in its one spelling: {@code 127.0.0.1} for {@code 0177.1} and {@code
   * 2130706433}; one that is no number stays as it is; empty where it looks like a number and is no
   * address.
   */
  static Optional<String> canonical(String host) {
    String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    String last = bare.substring(bare.lastIndexOf('.') + 1);
    if (last.isEmpty() || last.charAt(0) > '9' || !NUMBER.matcher(last).matches()) {
      return Optional.of(host);
    }
    String[] parts = bare.split("\\.", -1);
    return parts.length > PARTS ? Optional.empty() : address(parts);
  }

  /** All parts but the last are a byte each; the last fills what is left. */
  private static Optional<String> address(String[] parts) {
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      int shift = last ? 0 : 8 * (PARTS - 1 - i);
      long limit = last ? 1L << 8 * (PARTS - i) : BYTE;
      long value = number(parts[i]);
      if (value < 0 || value >= limit) {
        return Optional.empty();
      }
      address += value << shift;
    }
    return Optional.of(written(address));
  }

  /** In decimals, octal after 0, hexadecimal after 0x; negative for anything else. */
  private static long number(String part) {
    if (!NUMBER.matcher(part).matches() || part.length() > LONGEST) {
      return -1;
    }
    try {
      if (part.startsWith("0x")) {
        return part.length() == 2 ? 0 : Long.parseLong(part.substring(2), 16);
      }
      return Long.parseLong(part, part.startsWith("0") ? 8 : 10);
    } catch (NumberFormatException notOctal) {
      return -1;
    }
  }

  private static String written(long address) {
    return (address >> 24)
        + "."
        + (address >> 16) % BYTE
        + "."
        + (address >> 8) % BYTE
        + "."
        + address % BYTE;
  }
}
