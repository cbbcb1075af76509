package dev.lectern.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises a feed by the first element, behind whatever stands before it. */
final class Sniffer {

  private static final int FAR = 64_000;

  private static final Pattern ROOT =
      Pattern.compile(
          "<(?:[a-z0-9_.-]{1,40}:)?(rss|feed|rdf|channel)(?=[\\s/>])[^>]*",
          Pattern.CASE_INSENSITIVE);

  private Sniffer() {}

  static boolean isFeed(String text) {
    if (JsonFeedReader.looksLike(text)) {
      return text.substring(0, Math.min(FAR, text.length())).contains("jsonfeed.org/version");
    }
    String start = text.substring(0, Math.min(FAR, text.length()));
    Matcher root = ROOT.matcher(start).region(root(start), start.length());
    return root.lookingAt() && isRss(root.group(1), start);
  }

  /** RDF describes many things; RSS is one of them. */
  private static boolean isRss(String root, String start) {
    return !root.equalsIgnoreCase("rdf")
        || start.contains("purl.org/rss/")
        || start.contains("netscape.com/rdf/simple");
  }

  /** Where the first element starts, behind declaration, comments and document type. */
  private static int root(String text) {
    int at = Math.max(0, text.indexOf('<'));
    while (at < text.length()) {
      int next = after(text, at);
      if (next == at) {
        return at;
      }
      int tag = text.indexOf('<', next);
      at = tag < 0 ? text.length() : tag;
    }
    return text.length();
  }

  private static int after(String text, int at) {
    if (text.startsWith("<!--", at)) {
      return end(text, "-->", at);
    }
    if (text.startsWith("<?", at)) {
      return end(text, "?>", at);
    }
    return text.startsWith("<!", at) ? documentType(text, at) : at;
  }

  private static int documentType(String text, int at) {
    int end = end(text, ">", at);
    int subset = text.indexOf('[', at);
    return subset >= 0 && subset < end ? end(text, "]", subset) : end;
  }

  private static int end(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }
}
