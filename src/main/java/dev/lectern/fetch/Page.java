package dev.lectern.fetch;

import dev.lectern.address.Address;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param requested the address asked for
 * @param address where it was in the end, after redirects
 * @param moved whether every redirect on the way was a permanent one (301, 308)
 * @param status 2xx, or 304
 * @param type the media type without parameters, lower case; empty where unknown
 * @param link the values of the Link header (RFC 8288), joined by commas; empty where none
 * @param expires until when the answer is fresh by its own word (RFC 9111 section 4.2)
 * @param body the bytes, decompressed; not copied, so never written to
 * @param charset the character set found out by header, byte order mark or meta element
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes; never compared, never written to
public record Page(
    Address requested,
    Address address,
    boolean moved,
    int status,
    String type,
    String link,
    Validators validators,
    Optional<Instant> expires,
    byte[] body,
    Charset charset) {

  /** The same, come by a way that is remembered to be permanent. */
  Page asMoved() {
    return new Page(
        requested, address, true, status, type, link, validators, expires, body, charset);
  }

  /** Whether the copy held is still current. */
  public boolean notModified() {
    return status == 304;
  }

  /** The body as text; malformed bytes become U+FFFD. */
  public String text() {
    String text = new String(body, charset);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
