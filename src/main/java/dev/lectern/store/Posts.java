package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.problem.ProblemWords;
import dev.lectern.store.Library.FoundPost;
import dev.lectern.store.Library.Held;
import dev.lectern.store.Library.Status;
import java.sql.ResultSet;
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
  private final Articles articles;

  Posts(InstantSource clock, Articles articles) {
    this.clock = clock;
    this.articles = articles;
  }

  /** A post as it is held. */
  record Kept(long id, String address, Headline headline, long rank) {}

  /** A post that is not here yet, as it will be held. */
  private record Fresh(
      long blog, FoundPost post, long minute, String status, int words, double confidence) {}

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
    Optional<Kept> kept = kept(session, blog, post.key());
    return kept.isPresent()
        ? again(session, kept.get(), post)
        : add(session, new Fresh(blog, post, minute, "LISTED", 0, 0)).id;
  }

  private static Optional<Kept> kept(Session session, long blog, String key) throws SQLException {
    return session.first("SELECT * FROM post WHERE blog = ? AND key = ?", Posts::read, blog, key);
  }

  private static Kept read(ResultSet row) throws SQLException {
    return new Kept(
        row.getLong("id"), row.getString("address"), Headlines.read(row), row.getLong("rank"));
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

  /** Posts with their articles, in the order they come. */
  void arrive(Session session, List<Arrival> arrivals) throws SQLException {
    Map<String, Long> blogs = new HashMap<>();
    for (Arrival arrival : arrivals) {
      Long blog = blogs.get(arrival.blog().site());
      if (blog == null) {
        blog = Blogs.add(session, arrival.blog()).id();
        blogs.put(arrival.blog().site(), blog);
      }
      arrive(session, blog, arrival.post(), arrival.prepared());
    }
  }

  private void arrive(Session session, long blog, FoundPost post, Prepared prepared)
      throws SQLException {
    Optional<Kept> kept = kept(session, blog, post.key());
    if (kept.isPresent()) {
      articles.store(session, again(session, kept.get(), post), prepared);
      return;
    }
    Article article = prepared.article();
    long minute = Rank.minute(post.headline().published());
    Fresh fresh = new Fresh(blog, post, minute, "HELD", article.words(), article.confidence());
    Kept added = add(session, fresh);
    Articles.body(session, added.id, prepared, added.headline.title());
    articles.keep(session, added.id, prepared);
    TextIndex.refresh(session, added.id, added.rank, prepared.text());
  }

  /** As far as the columns can tell. */
  static boolean same(Headline one, Headline other) {
    return Arrays.equals(Headlines.values(one), Headlines.values(other));
  }

  private Kept add(Session session, Fresh fresh) throws SQLException {
    FoundPost post = fresh.post;
    Headline headline = post.headline();
    long rank = Rank.next(session, fresh.minute);
    Object[] values =
        Stream.of(
                Stream.of(fresh.blog, post.key(), post.address(), post.source()),
                Arrays.stream(Headlines.values(headline)),
                Stream.of(clock.millis(), rank, Rank.day(headline.published())),
                Stream.of(Headlines.sortTitle(headline.title())),
                Stream.of(fresh.status, fresh.words, fresh.confidence))
            .flatMap(part -> part)
            .toArray();
    long id =
        session.insert(
            "INSERT INTO post (blog, key, address, source, "
                + Headlines.COLUMNS
                + ", found, rank, day, sort_title, status, words, confidence) VALUES (?, ?, ?, ?, ?,"
                + " ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            values);
    TextIndex.refresh(session, id, rank);
    return new Kept(id, post.address(), headline, rank);
  }

  /** Gives the headline's columns their new values, and the post its new rank if the date moved. */
  static void rewrite(Session session, Kept kept, Headline headline) throws SQLException {
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

  static Kept kept(Session session, long post) throws SQLException {
    return session
        .first("SELECT * FROM post WHERE id = ?", Posts::read, post)
        .orElseThrow(() -> new ProblemException(new Problem.NoSuchPost(Long.toString(post))));
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
