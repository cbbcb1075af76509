package dev.lectern.fetch;

import java.io.IOException;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Cookies of one fetcher's life. What cannot be read as a cookie is dropped before Java's own
 * manager sees it, which would complain about it on the terminal.
 */
final class Cookies extends CookieHandler {

  private final CookieJar jar = new CookieJar();
  private final CookieManager manager = new CookieManager(jar, CookiePolicy.ACCEPT_ORIGINAL_SERVER);

  /** What would be sent to an address; changes when a server sets something. */
  String sentTo(URI uri) {
    return jar.get(uri).toString();
  }

  @Override
  public Map<String, List<String>> get(URI uri, Map<String, List<String>> headers)
      throws IOException {
    return manager.get(uri, headers);
  }

  @Override
  public void put(URI uri, Map<String, List<String>> headers) throws IOException {
    List<String> readable =
        headers.entrySet().stream()
            .filter(field -> "Set-Cookie".equalsIgnoreCase(field.getKey()))
            .flatMap(field -> field.getValue().stream())
            .filter(Cookies::isReadable)
            .toList();
    if (!readable.isEmpty()) {
      manager.put(uri, Map.of("Set-Cookie", readable));
    }
  }

  private static boolean isReadable(String field) {
    try {
      return !HttpCookie.parse("Set-Cookie: " + field).isEmpty();
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}
