package dev.lectern.fetch;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What came back over the wire, nothing decoded.
 *
 * @param body not copied, so never written to
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes; never compared, never written to
record Reply(int status, HttpHeaders headers, byte[] body) {

  private static final Set<Integer> PERMANENT = Set.of(301, 308);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  /** The first field of that name; empty where there is none. */
  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** All fields of that name, joined (RFC 9110 section 5.3). */
  String joined(String name) {
    return String.join(", ", headers.allValues(name));
  }

  boolean isRedirect() {
    return REDIRECTS.contains(status) && headers.firstValue("Location").isPresent();
  }

  boolean isPermanent() {
    return PERMANENT.contains(status);
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** Servers write it in UTF-8, and header fields are read as Latin-1. */
  String location() {
    String field = header("Location");
    byte[] bytes = field.getBytes(StandardCharsets.ISO_8859_1);
    return Utf8.isValid(bytes) ? new String(bytes, StandardCharsets.UTF_8) : field;
  }
}
