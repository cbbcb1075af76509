package dev.lectern.feed;

import dev.lectern.address.Address;

/** Reads feeds of any format; total: whatever it is given, it says what it found. */
public final class FeedParser {

  private FeedParser() {}

  /** Reads a feed as it was served. */
  public static Feed parse(byte[] body, FeedHeaders headers, Address address) {
    String text = FeedText.decode(body, headers.type()).text();
    String base = address.resolve(headers.location()).orElse(address).toString();
    return parse(text, Scope.of(base, headers.language().replaceFirst(",.*", "").strip()));
  }

  /** Reads a feed that is decoded already. */
  public static Feed parse(String text, Address address) {
    return parse(text, Scope.of(address.toString(), ""));
  }

  private static Feed parse(String text, Scope scope) {
    return JsonFeedReader.looksLike(text)
        ? JsonFeedReader.read(text, scope)
        : XmlReader.read(text, scope);
  }

  /** Whether a text is a feed, whatever its server calls it: judged by its root. */
  public static boolean isFeed(String text) {
    return Sniffer.isFeed(text);
  }

  /**
   * Whether a feed is what it should be: of a media type for feeds, in the encoding it says,
   * well-formed. Costs a second reading, so only for people who ask.
   */
  public static boolean isWellFormed(byte[] body, FeedHeaders headers) {
    FeedText decoded = FeedText.decode(body, headers.type());
    return decoded.honest()
        && WellFormed.isFeedType(headers.type())
        && WellFormed.check(decoded.text());
  }
}
