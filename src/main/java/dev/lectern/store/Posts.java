package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.problem.ProblemWords;
import dev.lectern.store.Library.Copy;
import dev.lectern.store.Library.FoundPost;
import dev.lectern.store.Library.Held;
import dev.lectern.store.Library.Status;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What blogs say of their posts, written as sync finds it. */
final class Posts {

  private final InstantSource clock;

  Posts(InstantSource clock) {
    this.clock = clock;
  }

  /** A post as it is held. */
  private record Kept(long id, String address, Headline headline, long rank) {}

  static Map<String, Held> held(Session session, long blog) throws SQLException {
    Map<String, Held> held = new HashMap<>();
    session.list(
        """
        SELECT key, id, address, status, coalesce(etag, '') AS etag,
          coalesce(last_modified, '') AS last_modified
        FROM post LEFT JOIN page ON page.post = post.id WHERE blog = ?
        """,
        row ->
            held.put(
                row.getString("key"),
                new Held(
                    row.getLong("id"),
                    row.getString("address"),
                    Status.valueOf(row.getString("status")),
                    row.getString("etag"),
                    row.getString("last_modified"))),
        blog);
    return held;
  }

  /** Oldest first, so that of posts of one day the newer one gets the greater rank. */
  List<Long> found(Session session, long blog, List<FoundPost> posts) throws SQLException {
    long[] minutes = minutes(posts);
    Long[] ids = new Long[posts.size()];
    for (int i = posts.size() - 1; i >= 0; i--) {
      ids[i] = found(session, blog, posts.get(i), minutes[i]);
    }
    return List.of(ids);
  }

  /** A post without a date stands with its older neighbour, or else with its newer one. */
  private static long[] minutes(List<FoundPost> posts) {
    long[] minutes =
        posts.stream().mapToLong(post -> Rank.minute(post.headline().published())).toArray();
    for (int i = minutes.length - 2; i >= 0; i--) {
      minutes[i] = minutes[i] == Rank.UNDATED ? minutes[i + 1] : minutes[i];
    }
    for (int i = 1; i < minutes.length; i++) {
      minutes[i] = minutes[i] == Rank.UNDATED ? minutes[i - 1] : minutes[i];
    }
    return minutes;
  }

  private long found(Session session, long blog, FoundPost post, long minute) throws SQLException {
    Optional<Kept> kept =
        session.first(
            "SELECT * FROM post WHERE blog = ? AND key = ?",
            row ->
                new Kept(
                    row.getLong("id"),
                    row.getString("address"),
                    Headlines.read(row),
                    row.getLong("rank")),
            blog,
            post.key());
    return kept.isPresent() ? again(session, kept.get(), post) : add(session, blog, post, minute);
  }

  private static long again(Session session, Kept kept, FoundPost post) throws SQLException {
    Headline headline = post.headline().orElse(kept.headline);
    if (!same(headline, kept.headline) || !post.address().equals(kept.address)) {
      session.change("UPDATE post SET address = ? WHERE id = ?", post.address(), kept.id);
      rewrite(session, kept, headline);
      TextIndex.refresh(session, kept.id, kept.rank);
    }
    return kept.id;
  }

  /** As far as the columns can tell. */
  private static boolean same(Headline one, Headline other) {
    return Arrays.equals(Headlines.values(one), Headlines.values(other));
  }

  private long add(Session session, long blog, FoundPost post, long minute) throws SQLException {
    Headline headline = post.headline();
    long rank = Rank.next(session, minute);
    Object[] values =
        Stream.of(
                Stream.of(blog, post.key(), post.address(), post.source()),
                Arrays.stream(Headlines.values(headline)),
                Stream.of(clock.millis(), rank, Rank.day(headline.published())),
                Stream.of(Headlines.sortTitle(headline.title())))
            .flatMap(part -> part)
            .toArray();
    long id =
        session.insert(
            "INSERT INTO post (blog, key, address, source, "
                + Headlines.COLUMNS
                + ", found, rank, day, sort_title, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?, 'LISTED')",
            values);
    TextIndex.refresh(session, id, rank);
    return id;
  }

  /** Gives the headline's columns their new values, and the post its new rank if the date moved. */
  private static void rewrite(Session session, Kept kept, Headline headline) throws SQLException {
    long minute = Rank.minute(headline.published());
    boolean moved = minute != Rank.UNDATED && minute != Rank.minute(kept.rank);
    long rank = moved ? Rank.next(session, minute) : kept.rank;
    Object[] values =
        Stream.of(
                Arrays.stream(Headlines.values(headline)),
                Stream.of(rank, Rank.day(headline.published())),
                Stream.of(Headlines.sortTitle(headline.title())),
                Stream.of(kept.id))
            .flatMap(part -> part)
            .toArray();
    session.change(
        "UPDATE post SET ("
            + Headlines.COLUMNS
            + ", rank, day, sort_title) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?",
        values);
  }

  void store(Session session, long post, Prepared prepared) throws SQLException {
    Kept kept = kept(session, post);
    Article article = prepared.article();
    Headline headline = article.headline().orElse(kept.headline);
    if (!same(headline, kept.headline)) {
      rewrite(session, kept, headline);
    }
    Optional<String> before = body(session, post);
    boolean other = before.isPresent() && !before.get().equals(prepared.html());
    if (other && !isReadAnew(session, post, prepared.page())) {
      revise(session, post);
    }
    if (before.isEmpty() || other) {
      body(session, post, prepared);
      session.change("UPDATE post SET illustrated = 0 WHERE id = ? AND illustrated = 1", post);
    }
    keep(session, post, prepared);
    session.change(
        "UPDATE post SET words = ?, confidence = ?, status = 'HELD', problem = '' WHERE id = ?",
        article.words(),
        article.confidence(),
        post);
    TextIndex.refresh(session, post, kept.rank, prepared.text());
  }

  private static Kept kept(Session session, long post) throws SQLException {
    return session
        .first(
            "SELECT * FROM post WHERE id = ?",
            row ->
                new Kept(post, row.getString("address"), Headlines.read(row), row.getLong("rank")),
            post)
        .orElseThrow(() -> new ProblemException(new Problem.NoSuchPost(Long.toString(post))));
  }

  /** The body held, as canonical HTML. */
  private static Optional<String> body(Session session, long post) throws SQLException {
    return session.first(
        "SELECT html FROM body WHERE post = ?", row -> Packed.unpack(row.getBytes(1)), post);
  }

  /** The same page, understood otherwise by another extractor: its author changed nothing. */
  private static boolean isReadAnew(Session session, long post, Copy page) throws SQLException {
    return page(session, post).filter(held -> held.html().equals(page.html())).isPresent();
  }

  private void revise(Session session, long post) throws SQLException {
    session.change(
        """
        INSERT INTO revision (post, replaced, title, words, html)
        SELECT post.id, ?, post.title, post.words, body.html
        FROM post JOIN body ON body.post = post.id WHERE post.id = ?
        """,
        clock.instant().toString(),
        post);
    session.change("UPDATE post SET version = version + 1 WHERE id = ?", post);
  }

  private static void body(Session session, long post, Prepared prepared) throws SQLException {
    session.change(
        "REPLACE INTO body (post, html, text, headings, address) VALUES (?, ?, ?, ?, ?)",
        post,
        prepared.packedHtml(),
        prepared.packedText(),
        prepared.text().headings(),
        prepared.article().address());
  }

  private void keep(Session session, long post, Prepared prepared) throws SQLException {
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

  void unchanged(Session session, long post) throws SQLException {
    session.change("UPDATE page SET checked = ? WHERE post = ?", clock.instant().toString(), post);
    session.change(
        """
        UPDATE post SET problem = '', status = 'HELD'
        WHERE id = ? AND status <> 'LISTED' AND id IN (SELECT post FROM body)
        """,
        post);
  }

  void failed(Session session, long post, Problem problem) throws SQLException {
    String sentence = ProblemWords.sentence(problem);
    session.change(
        "INSERT INTO attempt (post, at, problem) VALUES (?, ?, ?)",
        post,
        clock.instant().toString(),
        sentence);
    session.change(
        """
        UPDATE post SET problem = ?, status = CASE
            WHEN id NOT IN (SELECT post FROM body) THEN 'FAILED' WHEN ? THEN 'GONE' ELSE status END
        WHERE id = ?
        """,
        sentence,
        isGone(problem),
        post);
  }

  private static boolean isGone(Problem problem) {
    return problem instanceof Problem.ErrorStatus error
        && (error.status() == 404 || error.status() == 410);
  }
}
