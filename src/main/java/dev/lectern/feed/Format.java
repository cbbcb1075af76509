package dev.lectern.feed;

/** The formats a feed can be in; the name is the short one that feed tools share. */
public enum Format {
  RSS_090("rss090"),
  RSS_091_NETSCAPE("rss091n"),
  RSS_091_USERLAND("rss091u"),
  RSS_092("rss092"),
  RSS_093("rss093"),
  RSS_094("rss094"),
  RSS_10("rss10"),
  RSS_20("rss20"),
  RSS("rss"),
  ATOM_01("atom01"),
  ATOM_02("atom02"),
  ATOM_03("atom03"),
  ATOM_10("atom10"),
  ATOM("atom"),
  CDF("cdf"),
  JSON_1("json1"),
  JSON_11("json11"),
  /** No feed, as far as one can see. */
  UNKNOWN("");

  private final String label;

  Format(String label) {
    this.label = label;
  }

  /** {@code rss20}, {@code atom10}, …; empty where unknown. */
  public String label() {
    return label;
  }

  boolean isAtom() {
    return label.startsWith("atom");
  }
}
