package dev.lectern.fetch;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The proxies that the environment names, read as curl reads them: {@code http_proxy}, {@code
 * https_proxy}, {@code all_proxy}, {@code no_proxy}; lower case goes before upper case. Loopback
 * hosts are never asked for through a proxy, whose loopback is another one.
 */
final class Proxies extends ProxySelector {

  private static final Pattern PROXY =
      Pattern.compile("(?:([a-z0-9]+)://)?(?:([^@/]*)@)?(\\[[^\\]]+]|[^:/\\s]+)(?::(\\d{1,5}))?/?");

  private final Map<String, String> environment;
  private final NoProxy exceptions;

  /** A proxy to go through; the credentials stand as in the Basic scheme, empty where none. */
  private record Gate(String host, int port, String credentials) {}

  Proxies(Map<String, String> environment) {
    this.environment = environment;
    this.exceptions = new NoProxy(variable("no_proxy"));
  }

  private String variable(String name) {
    return Stream.of(name, name.toUpperCase(Locale.ROOT))
        .map(key -> environment.getOrDefault(key, "").strip())
        .filter(value -> !value.isEmpty())
        .findFirst()
        .orElse("");
  }

  /** Whether the way to an address leads through a proxy. */
  boolean covers(Address address) {
    return gate(address).isPresent();
  }

  /** The Proxy-Authorization field for requests to an address; empty where none is needed. */
  Optional<String> authorization(Address address) {
    return gate(address)
        .map(Gate::credentials)
        .filter(credentials -> !credentials.isEmpty())
        .map(credentials ->
            "Basic "
                + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
  }

  private Optional<Gate> gate(Address address) {
    String name = address.scheme() + "_proxy";
    String set = variable(name).isEmpty() ? "all_proxy" : name;
    String value = variable(set);
    if (value.isEmpty() || Names.isLoopback(address.host()) || exceptions.contain(address)) {
      return Optional.empty();
    }
    return Optional.of(parse(set, value));
  }

  private static Gate parse(String variable, String value) {
    Matcher parts = PROXY.matcher(value);
    if (!parts.matches()) {
      throw bad(variable, "“" + Words.plain(value) + "” is not a proxy's address");
    }
    String scheme = Optional.ofNullable(parts.group(1)).orElse("http");
    if (!scheme.equals("http")) {
      throw bad(variable, scheme + " proxies are not supported, only http ones");
    }
    int port = Optional.ofNullable(parts.group(4)).map(Integer::parseInt).orElse(80);
    String credentials = Optional.ofNullable(parts.group(2)).map(Proxies::decode).orElse("");
    return new Gate(parts.group(3), port, credentials);
  }

  private static String decode(String credentials) {
    try {
      return URLDecoder.decode(credentials.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return credentials;
    }
  }

  private static ProblemException bad(String variable, String detail) {
    return new ProblemException(
        new Problem.BadSetting("environment variable " + variable, OptionalInt.empty(), detail));
  }

  @Override
  public List<Proxy> select(URI uri) {
    return Address.parse(uri.toString())
        .flatMap(this::gate)
        .map(gate -> new Proxy(Proxy.Type.HTTP, new InetSocketAddress(gate.host(), gate.port())))
        .map(List::of)
        .orElse(List.of(Proxy.NO_PROXY));
  }

  @Override
  public void connectFailed(URI uri, SocketAddress proxy, IOException failure) {
    // The failure reaches us by the request itself.
  }
}
