package dev.lectern.feed;

/**
 * What the server said about a feed; each is empty where it said nothing.
 *
 * @param type Content-Type with its parameters
 * @param language Content-Language
 * @param location Content-Location, the base of relative references (RFC 3986 section 5.1.3)
 */
public record FeedHeaders(String type, String language, String location) {

  /** Nothing is known. */
  public static final FeedHeaders NONE = new FeedHeaders("", "", "");

  public static FeedHeaders ofType(String type) {
    return new FeedHeaders(type, "", "");
  }
}
