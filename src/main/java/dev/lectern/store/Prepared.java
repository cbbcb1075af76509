package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.article.PlainText;
import dev.lectern.store.Library.Copy;

/**
 * An article as the tables take it. Written out, deflated and cut into words before the transaction
 * begins, which is the longest part of the work, so that others can write meanwhile.
 */
@SuppressWarnings("ArrayRecordComponent") // written to the file as they are, never compared
record Prepared(
    Article article,
    String html,
    byte[] packedHtml,
    byte[] packedText,
    IndexedText text,
    Copy page,
    byte[] packedPage) {

  static Prepared of(Article article, Copy page) {
    String html = Bodies.write(article.body());
    String text = PlainText.of(article.body());
    return new Prepared(
        article,
        html,
        Packed.quick(html),
        Packed.quick(text),
        IndexedText.of(Topics.headings(article.body()), text),
        page,
        page.html().isEmpty() ? new byte[0] : Packed.small(page.html()));
  }
}
