package dev.lectern.fetch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * One line that allows or forbids (RFC 9309 section 2.2.2).
 *
 * @param pattern in the form of {@link #pattern(boolean, String)}
 */
record RobotsRule(boolean allow, String pattern) {

  private static final String UNRESERVED = "-._~";

  /** A rule as written; {@code *} stands for any characters, {@code $} at the end for the end. */
  static RobotsRule pattern(boolean allow, String written) {
    boolean rooted = written.startsWith("/") || written.startsWith("*");
    String literal = written.replaceAll("\\$(?=.)", "%24"); // only the last one is the end
    return new RobotsRule(allow, normal(rooted ? literal : "/" + literal));
  }

  /** In octets, since the longest rule wins. */
  int length() {
    return pattern.length();
  }

  /** Whether it is about a target; the parts between stars are found one after the other. */
  boolean matches(String target) {
    boolean anchored = pattern.endsWith("$");
    String open = anchored ? pattern.substring(0, pattern.length() - 1) : pattern;
    String[] parts = open.split("\\*+", -1);
    if (!target.startsWith(parts[0])) {
      return false;
    }
    int at = parts[0].length();
    for (int i = 1; i < parts.length; i++) {
      boolean last = anchored && i == parts.length - 1;
      int found = last ? lastPlace(target, parts[i], at) : target.indexOf(parts[i], at);
      if (found < 0) {
        return false;
      }
      at = found + parts[i].length();
    }
    return !anchored || at == target.length();
  }

  private static int lastPlace(String target, String part, int from) {
    int place = target.length() - part.length();
    return place >= from && target.endsWith(part) ? place : -1;
  }

  /** A path with its query as patterns are written: a star in it is no wildcard. */
  static String target(String pathAndQuery) {
    return normal(pathAndQuery.replace("*", "%2A").replace("$", "%24"));
  }

  /** One spelling for all: octets outside of ASCII encoded, unreserved characters not. */
  private static String normal(String text) {
    byte[] octets = text.getBytes(StandardCharsets.UTF_8);
    StringBuilder out = new StringBuilder(octets.length);
    for (int i = 0; i < octets.length; i++) {
      int decoded = encodedAt(octets, i);
      if (decoded >= 0) {
        append(out, decoded, isUnreserved(decoded));
        i += 2;
      } else {
        append(out, octets[i] & 0xff, octets[i] > ' ');
      }
    }
    return out.toString();
  }

  private static int encodedAt(byte[] octets, int i) {
    if (octets[i] != '%' || i + 2 >= octets.length) {
      return -1;
    }
    int high = Character.digit(octets[i + 1], 16);
    int low = Character.digit(octets[i + 2], 16);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static boolean isUnreserved(int octet) {
    boolean ascii = octet < 0x80;
    return ascii && (Character.isLetterOrDigit(octet) || UNRESERVED.indexOf(octet) >= 0);
  }

  private static void append(StringBuilder out, int octet, boolean plain) {
    out.append(plain ? String.valueOf((char) octet) : String.format(Locale.ROOT, "%%%02X", octet));
  }
}
