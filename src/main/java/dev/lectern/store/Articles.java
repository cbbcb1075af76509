package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import dev.lectern.store.Library.Copy;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;

/** The articles of posts, each with the page it was read from and what it was before. */
final class Articles {

  private final InstantSource clock;

  Articles(InstantSource clock) {
    this.clock = clock;
  }

  /**
   * What an author published.
   *
   * @param title as it was then; empty where that is not known
   * @param html canonical
   */
  private record Edition(String title, String html) {

    boolean differsFrom(Edition before) {
      return !html.equals(before.html)
          || !(before.title.isEmpty() || Folding.fold(title).equals(Folding.fold(before.title)));
    }
  }

  void store(Session session, long post, Prepared prepared) throws SQLException {
    Posts.Kept kept = Posts.kept(session, post);
    Article article = prepared.article();
    Headline headline = article.headline().orElse(kept.headline());
    Optional<Edition> before = edition(session, post);
    Edition now = new Edition(headline.title(), prepared.html());
    boolean other = before.filter(now::differsFrom).isPresent();
    if (other && !isReadAnew(session, post, prepared.page())) {
      revise(session, post);
    }
    if (!Posts.same(headline, kept.headline())) {
      Posts.rewrite(session, kept, headline);
    }
    if (before.isEmpty() || other) {
      body(session, post, prepared, headline.title());
      session.change("UPDATE post SET illustrated = 0 WHERE id = ? AND illustrated = 1", post);
    }
    keep(session, post, prepared);
    session.change(
        "UPDATE post SET words = ?, confidence = ?, status = 'HELD', problem = '' WHERE id = ?",
        article.words(),
        article.confidence(),
        post);
    TextIndex.refresh(session, post, kept.rank(), prepared.text());
  }

  private static Optional<Edition> edition(Session session, long post) throws SQLException {
    return session.first(
        "SELECT title, html FROM body WHERE post = ?",
        row -> new Edition(row.getString(1), Packed.unpack(row.getBytes(2))),
        post);
  }

  /** The same page, understood otherwise by another extractor: its author changed nothing. */
  private static boolean isReadAnew(Session session, long post, Copy page) throws SQLException {
    return page(session, post).filter(held -> held.html().equals(page.html())).isPresent();
  }

  private void revise(Session session, long post) throws SQLException {
    session.change(
        """
        INSERT INTO revision (post, replaced, title, words, html)
        SELECT post.id, ?, coalesce(nullif(body.title, ''), post.title), post.words, body.html
        FROM post JOIN body ON body.post = post.id WHERE post.id = ?
        """,
        clock.instant().toString(),
        post);
    session.change("UPDATE post SET version = version + 1 WHERE id = ?", post);
  }

  static void body(Session session, long post, Prepared prepared, String title)
      throws SQLException {
    session.change(
        "REPLACE INTO body (post, html, text, headings, address, title) VALUES (?, ?, ?, ?, ?, ?)",
        post,
        prepared.packedHtml(),
        prepared.packedText(),
        prepared.text().headings(),
        prepared.article().address(),
        title);
  }

  void keep(Session session, long post, Prepared prepared) throws SQLException {
    Copy page = prepared.page();
    if (!page.html().isEmpty()) {
      session.change(
          "REPLACE INTO page (post, html, etag, last_modified, checked) VALUES (?, ?, ?, ?, ?)",
          post,
          prepared.packedPage(),
          page.etag(),
          page.lastModified(),
          clock.instant().toString());
    }
  }

  static Optional<Copy> page(Session session, long post) throws SQLException {
    return session.first(
        "SELECT * FROM page WHERE post = ?",
        row ->
            new Copy(
                Packed.unpack(row.getBytes("html")),
                row.getString("etag"),
                row.getString("last_modified")),
        post);
  }
}
