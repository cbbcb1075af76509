package dev.lectern.feed;

import org.jsoup.Jsoup;

/**
 * A text of a feed with what is known about it.
 *
 * @param value plain text, or HTML without anything that runs
 * @param type {@code text/plain}, {@code text/html} or {@code application/xhtml+xml}; another media
 *     type where the feed carries one
 * @param language a BCP 47 tag, inherited; empty where unknown
 * @param base the address that relative references were resolved against
 * @param source where the text is instead (Atom's {@code src}); empty where it is here
 */
public record Prose(String value, String type, String language, String base, String source) {

  /** No text. */
  public static final Prose NONE = new Prose("", "text/plain", "", "", "");

  public boolean isEmpty() {
    return value.isEmpty() && source.isEmpty();
  }

  /** Whether the value is markup. */
  public boolean isHtml() {
    return isHtml(type);
  }

  static boolean isHtml(String type) {
    return type.equals("text/html") || type.equals("application/xhtml+xml");
  }

  /** As plain text, white space collapsed. */
  public String text() {
    return isHtml() ? Jsoup.parseBodyFragment(value).text() : value.strip().replaceAll("\\s+", " ");
  }
}
