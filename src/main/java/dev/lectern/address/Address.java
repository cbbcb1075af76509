package dev.lectern.address;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An absolute web address (http or https) in a form that {@link URI} accepts.
 *
 * <p>Pages write addresses that RFC 3986 does not allow; they are read as browsers read them: white
 * space trimmed, backslashes turned, characters outside the grammar percent-encoded as UTF-8, host
 * names in lower case and in their ASCII form (RFC 3490), default ports dropped, dot segments
 * removed (RFC 3986 section 5.2.4).
 */
public final class Address implements Comparable<Address> {

  private static final Pattern AUTHORITY =
      Pattern.compile("(?:[^@]*@)?(\\[[0-9a-fA-F:.]+]|[^:\\[\\]]+)(?::(\\d{0,5}))?");
  private static final Pattern BACKSLASH_IN_PATH = Pattern.compile("\\G([^?#\\\\]*)\\\\");
  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");
  private static final HexFormat HEX = HexFormat.of().withUpperCase();
  private static final int LONGEST = 8192;

  private final String scheme;
  private final String host;
  private final int port;
  private final String path;
  private final Optional<String> query;
  private final String fragment;

  private Address(
      String scheme, String host, int port, String path, Optional<String> query, String fragment) {
    this.scheme = scheme;
    this.host = host;
    this.port = port;
    this.path = path;
    this.query = query;
    this.fragment = fragment;
  }

  private Address(String scheme, String host, int port, Reference parts) {
    this(
        scheme,
        host,
        port,
        withoutDots(encode(parts.path(), Characters.PATH)),
        Optional.ofNullable(parts.query()).map(query -> encode(query, Characters.QUERY)),
        parts.fragment() == null ? "" : encode(parts.fragment(), Characters.QUERY));
  }

  /** Reads an absolute http or https address; empty for anything else. */
  public static Optional<Address> parse(String text) {
    String trimmed = trim(text);
    return parse(trimmed, Reference.of(trimmed));
  }

  private static Optional<Address> parse(String trimmed, Reference parts) {
    if (trimmed.length() > LONGEST || parts.scheme() == null || parts.authority() == null) {
      return Optional.empty();
    }
    String scheme = parts.scheme().toLowerCase(Locale.ROOT);
    return scheme.equals("http") || scheme.equals("https")
        ? build(scheme, parts.authority(), parts)
        : Optional.empty();
  }

  /** Reads what a person typed: the scheme may be missing, and is then https. */
  public static Optional<Address> typed(String text) {
    String trimmed = trim(text);
    if (trimmed.matches("(?i)https?:.*")) {
      return parse(trimmed);
    }
    boolean hostLike =
        trimmed.matches("(?i)(localhost|\\[[0-9a-f:.]+]|[^\\s/:@]+\\.[^\\s/:@]+)([:/?#].*)?");
    return hostLike ? parse("https://" + trimmed) : Optional.empty();
  }

  /** The address that stands in source code or was written by this class before. */
  public static Address of(String text) {
    return parse(text)
        .orElseThrow(() -> new IllegalArgumentException("not a web address: " + text));
  }

  private static String trim(String text) {
    String stripped = text.strip();
    String plain = Characters.all(stripped, Characters.PLAIN) ? stripped : withoutBreaks(stripped);
    return plain.contains(":///") ? plain.replaceFirst("^(?i)(https?):/{2,}", "$1://") : plain;
  }

  private static String withoutBreaks(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.chars()
        .filter(c -> c != '\n' && c != '\r' && c != '\t')
        .forEach(c -> out.append((char) c));
    return BACKSLASH_IN_PATH.matcher(out).replaceAll("$1/");
  }

  private static Optional<Address> build(String scheme, String authority, Reference parts) {
    if (Characters.isPlainHost(authority)) {
      return plainHost(authority).map(host -> new Address(scheme, host, -1, parts));
    }
    Matcher where = AUTHORITY.matcher(authority);
    if (!where.matches()) {
      return Optional.empty();
    }
    String digits = where.group(2);
    int port = digits == null || digits.isEmpty() ? -1 : Integer.parseInt(digits);
    boolean standard = port == (scheme.equals("http") ? 80 : 443);
    return asciiHost(where.group(1))
        .filter(host -> port <= 65_535)
        .map(host -> new Address(scheme, host, standard ? -1 : port, parts));
  }

  private static Optional<String> asciiHost(String host) {
    if (host.startsWith("[")) {
      return Optional.of(host.toLowerCase(Locale.ROOT));
    }
    if (Characters.isPlainHost(host)) {
      return plainHost(host);
    }
    try {
      String ascii =
          IDN.toASCII(host.toLowerCase(Locale.ROOT), IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
      return ascii.matches("[a-z0-9_-]+(\\.[a-z0-9_-]+)*\\.?")
          ? Ipv4.canonical(ascii)
          : Optional.empty();
    } catch (IllegalArgumentException notAName) {
      return Optional.empty();
    }
  }

  private static Optional<String> plainHost(String host) {
    return Ipv4.canonical(host.toLowerCase(Locale.ROOT));
  }

  private static String encode(String part, int allowed) {
    if (Characters.all(part, Characters.UNESCAPED)) {
      return part;
    }
    String escaped = Characters.all(part, allowed) ? part : escaped(part, allowed);
    return LONE_PERCENT.matcher(escaped).replaceAll("%25");
  }

  private static String escaped(String part, int allowed) {
    StringBuilder out = new StringBuilder(part.length());
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      if (Characters.is(b, allowed)) {
        out.append((char) b);
      } else {
        HEX.toHexDigits(out.append('%'), b);
      }
    }
    return out.toString();
  }

  private static String withoutDots(String path) {
    boolean dotted = path.contains("/.") || path.contains("%2");
    if (path.startsWith("/") && !dotted) {
      return path;
    }
    Deque<String> kept = new ArrayDeque<>();
    String[] segments = path.split("/", -1);
    for (int i = 1; i < segments.length; i++) {
      boolean last = i == segments.length - 1;
      String segment = segments[i].replaceAll("(?i)%2e", ".");
      if (segment.equals("..")) {
        kept.pollLast();
      } else if (!segment.equals(".")) {
        kept.addLast(segments[i]);
      }
      if (last && (segment.equals("..") || segment.equals("."))) {
        kept.addLast("");
      }
    }
    return "/" + String.join("/", kept);
  }

  /** What a reference on the page at this address points to; empty where that is no web address. */
  public Optional<Address> resolve(String reference) {
    String trimmed = trim(reference);
    if (trimmed.length() > LONGEST) {
      return Optional.empty();
    }
    Reference parts = Reference.of(trimmed);
    if (parts.scheme() != null && Characters.isScheme(parts.scheme())) {
      return parse(trimmed, parts);
    }
    if (parts.authority() != null) {
      return parse(scheme + ":" + trimmed);
    }
    String place = relative(trimmed, parts);
    return isSlip(parts) || origin().length() + place.length() > LONGEST
        ? Optional.empty()
        : Optional.of(new Address(scheme, host, port, Reference.behindHost(place)));
  }

  /** Whether a writer has slipped as in {@code !%20https:/example.org/}: that leads nowhere. */
  private static boolean isSlip(Reference parts) {
    return parts.scheme() != null && parts.path().startsWith("/");
  }

  /** All that stands behind the host, from its slash on. */
  private String relative(String trimmed, Reference parts) {
    String reference = parts.path();
    if (reference.isEmpty()) {
      String sameQuery = parts.query() == null ? query.map(q -> "?" + q).orElse("") : "";
      return path + sameQuery + trimmed;
    }
    if (trimmed.startsWith("/")) {
      return trimmed;
    }
    return path.substring(0, path.lastIndexOf('/') + 1) + trimmed;
  }

  public String scheme() {
    return scheme;
  }

  /** In lower case and ASCII; an IPv6 address stands in brackets. */
  public String host() {
    return host;
  }

  /** The port a connection is made to. */
  public int port() {
    return port >= 0 ? port : scheme.equals("http") ? 80 : 443;
  }

  /** Percent-encoded, starting with a slash. */
  public String path() {
    return path;
  }

  /** Percent-encoded, without the question mark; empty where there is none. */
  public String query() {
    return query.orElse("");
  }

  /** Without the number sign; empty where there is none. */
  public String fragment() {
    return fragment;
  }

  /** Scheme, host and port: {@code https://example.org}. */
  public String origin() {
    return scheme + "://" + host + (port >= 0 ? ":" + port : "");
  }

  public Address withoutFragment() {
    return fragment.isEmpty() ? this : new Address(scheme, host, port, path, query, "");
  }

  public URI toUri() {
    return URI.create(toString());
  }

  /** Equal for addresses that mean the same page; see {@link CanonicalKey}. */
  public String key() {
    return CanonicalKey.of(this);
  }

  @Override
  public int compareTo(Address other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Address address
        && address.host.equals(host)
        && address.path.equals(path)
        && address.query.equals(query)
        && address.fragment.equals(fragment)
        && address.port == port
        && address.scheme.equals(scheme);
  }

  @Override
  public int hashCode() {
    return toString().hashCode();
  }

  @Override
  public String toString() {
    return origin()
        + path
        + query.map(q -> "?" + q).orElse("")
        + (fragment.isEmpty() ? "" : "#" + fragment);
  }
}
