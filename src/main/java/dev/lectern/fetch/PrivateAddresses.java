package dev.lectern.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;

/**
 * Tells addresses inside this machine or network from public ones (the registries of RFC 6890).
 *
 * <p>198.18.0.0/15 counts as public, although it is set aside for benchmarks: widespread proxy
 * programs answer every name with an address of it.
 */
final class PrivateAddresses {

  private PrivateAddresses() {}

  static boolean contains(InetAddress address) {
    byte[] b = address.getAddress();
    return address instanceof Inet4Address ? isPrivate4(b) : isPrivate6(b);
  }

  private static boolean isPrivate4(byte[] b) {
    int first = b[0] & 0xff;
    int second = b[1] & 0xff;
    return switch (first) {
      case 0, 10, 127 -> true;
      case 100 -> second >= 64 && second < 128; // carriers' NAT, RFC 6598
      case 169 -> second == 254;
      case 172 -> second >= 16 && second < 32;
      case 192 -> second == 168 || (second == 0 && b[2] == 0);
      default -> first >= 224; // multicast, reserved, broadcast
    };
  }

  private static boolean isPrivate6(byte[] b) {
    int first = b[0] & 0xff;
    int second = b[1] & 0xff;
    boolean linkOrSiteLocal = first == 0xfe && second >= 0x80;
    boolean uniqueLocal = (first & 0xfe) == 0xfc;
    boolean multicast = first == 0xff;
    return linkOrSiteLocal || uniqueLocal || multicast || wrapsPrivate4(b);
  }

  /** An IPv4 address travels inside in several ways; unspecified and ::1 are such, too. */
  private static boolean wrapsPrivate4(byte[] b) {
    if (startsWith(b, 0x20, 0x02)) { // 6to4, RFC 3056
      return isPrivate4(Arrays.copyOfRange(b, 2, 6));
    }
    boolean translated = startsWith(b, 0x00, 0x64, 0xff, 0x9b); // NAT64, RFC 6052
    boolean mapped = startsWith(b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff);
    boolean compatible = startsWith(b, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    return (translated || mapped || compatible) && isPrivate4(Arrays.copyOfRange(b, 12, 16));
  }

  private static boolean startsWith(byte[] b, int... prefix) {
    for (int i = 0; i < prefix.length; i++) {
      if ((b[i] & 0xff) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
