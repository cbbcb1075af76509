package dev.lectern.address;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tells addresses apart by the page they mean, not by how they are written.
 *
 * <p>Without meaning for it are: http or https, a leading {@code www.}, a final slash, {@code
 * index.html}, the fragment, the parameters by which campaigns are tracked, the order of the
 * others, and how a character is percent-encoded.
 */
final class CanonicalKey {

  private static final Pattern INDEX = Pattern.compile("/(index|default)\\.(html?|php|aspx?)$");
  private static final Pattern SLASHES = Pattern.compile("/{2,}");
  private static final Pattern TRACKING =
      Pattern.compile(
          "(utm_\\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|ref_src|_hs(enc|mi)|amp)(=.*)?");

  private CanonicalKey() {}

  static String of(Address address) {
    String host = address.host().startsWith("www.") ? address.host().substring(4) : address.host();
    boolean standardPort = address.origin().endsWith(address.host());
    return host + (standardPort ? "" : ":" + address.port()) + path(address) + query(address);
  }

  private static String path(Address address) {
    String decoded = Normalizer.normalize(decode(address.path()), Normalizer.Form.NFC);
    String plain = INDEX.matcher(SLASHES.matcher(decoded).replaceAll("/")).replaceFirst("/");
    return plain.endsWith("/") ? plain.substring(0, plain.length() - 1) : plain;
  }

  private static String query(Address address) {
    String kept =
        Arrays.stream(address.query().split("&"))
            .filter(parameter -> !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
            .map(CanonicalKey::decode)
            .sorted()
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }

  private static String decode(String part) {
    try {
      return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return part;
    }
  }
}
