package dev.lectern.article;

/**
 * A post, read: its headline and its body.
 *
 * @param address the canonical address, absolute
 * @param words counted in the body, code apart; CJK by characters
 * @param confidence how sure the extraction is that the body is the article and all of it, 0 to 1
 */
public record Article(
    String address, Headline headline, Document body, int words, double confidence) {

  /** The same article under another headline. */
  public Article withHeadline(Headline other) {
    return new Article(address, other, body, words, confidence);
  }

  /** The same article with another body, which comes from where it is whole. */
  public Article withBody(Document other, int count) {
    return new Article(address, headline, other, count, 1);
  }
}
