package dev.lectern.fetch;

import dev.lectern.address.Address;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The hosts that are asked directly: a list of names, each with its subdomains, addresses, blocks
 * of addresses (10.0.0.0/8), any with a port, or {@code *} for all.
 */
final class NoProxy {

  private final List<String> entries;

  NoProxy(String list) {
    this.entries =
        Arrays.stream(list.toLowerCase(Locale.ROOT).split("[,\\s]+"))
            .filter(entry -> !entry.isEmpty())
            .toList();
  }

  boolean contain(Address address) {
    return entries.stream().anyMatch(entry -> matches(entry, address));
  }

  private static boolean matches(String entry, Address address) {
    String suffix = ":" + address.port();
    boolean withPort = entry.endsWith(suffix) && !entry.startsWith("::");
    String name = withPort ? entry.substring(0, entry.length() - suffix.length()) : entry;
    String bare = name.replaceFirst("^\\*?\\.", "");
    String host = address.host().replaceAll("[\\[\\]]", "");
    return name.equals("*")
        || host.equals(bare.replaceAll("[\\[\\]]", ""))
        || (!bare.isEmpty() && !Names.isLiteral(host) && host.endsWith("." + bare))
        || (name.contains("/") && Names.isLiteral(address.host()) && inBlock(host, name));
  }

  private static boolean inBlock(String host, String block) {
    try {
      String[] parts = block.split("/", 2);
      byte[] network = bytes(parts[0]);
      byte[] one = bytes(host);
      int shift = network.length * 8 - Integer.parseInt(parts[1]);
      return network.length == one.length
          && shift >= 0
          && new BigInteger(1, network)
              .shiftRight(shift)
              .equals(new BigInteger(1, one).shiftRight(shift));
    } catch (NumberFormatException | UnknownHostException notABlock) {
      return false;
    }
  }

  private static byte[] bytes(String literal) throws UnknownHostException {
    if (!literal.matches("[0-9.]+|[0-9a-f.]*:[0-9a-f:.]+")) {
      throw new UnknownHostException(literal); // never a look-up of a name
    }
    return InetAddress.getByName(literal).getAddress();
  }
}
