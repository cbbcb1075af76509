package dev.lectern.store;

import dev.lectern.article.Headline;
import dev.lectern.store.Unindexed.Change;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps the full-text indexes and the labels of a post as its content and the reader's tags are.
 * Entries are written when the transaction ends, in the order of their row ids.
 */
final class TextIndex {

  private TextIndex() {}

  /** A post as it is indexed. */
  private record Entry(
      long post, long rank, Headline headline, List<String> ownTags, Change change) {

    boolean whole() {
      return change.whole();
    }

    String title() {
      return Words.indexed(headline.title());
    }

    String summary() {
      return Words.indexed(headline.summary());
    }

    String tags() {
      return Words.indexed(String.join("\n", headline.tags()));
    }

    String author() {
      return Words.indexed(String.join("\n", headline.authors()));
    }
  }

  /** Indexes a post as it stands in the tables, after its rank was {@code before}. */
  static void refresh(Session session, long post, long before) throws SQLException {
    later(session, post, before, Optional.empty());
  }

  /** The same for a post that has just been given this text. */
  static void refresh(Session session, long post, long before, IndexedText text)
      throws SQLException {
    later(session, post, before, Optional.of(text));
  }

  private static void later(Session session, long post, long before, Optional<IndexedText> text)
      throws SQLException {
    Unindexed waiting = session.unindexed();
    waiting.add(post, new Change(true, text));
    waiting.left(before);
    if (waiting.isFull()) {
      catchUp(session);
    }
  }

  /** Indexes anew what the reader's own tags have a part in. */
  static void retag(Session session, long post) throws SQLException {
    session.unindexed().add(post, Change.TAGS);
    if (session.unindexed().isFull()) {
      catchUp(session);
    }
  }

  /**
   * Writes the entries that wait; before a commit, and before the index is asked. Ordinary tables
   * come first and each index has its turn: a statement that sets off a trigger makes FTS5 write
   * what it has collected.
   */
  static void catchUp(Session session) throws SQLException {
    Unindexed waiting = session.unindexed();
    List<Entry> entries = new ArrayList<>();
    for (Map.Entry<Long, Change> change : waiting.changes().entrySet()) {
      entry(session, change.getKey(), change.getValue()).ifPresent(entries::add);
    }
    for (Entry entry : entries) {
      label(session, entry.post, entry.headline.tags(), entry.ownTags);
    }
    leave(session, waiting);
    waiting.clear();
    everything(session, entries.stream().filter(Entry::whole).toList());
    entries.sort(Comparator.comparingLong(Entry::rank));
    head(session, entries);
    topic(session, entries.stream().filter(Entry::whole).toList());
  }

  /** Takes away the entries of ranks that no post, or another one, has now. */
  private static void leave(Session session, Unindexed waiting) throws SQLException {
    for (long rank : waiting.formerRanks()) {
      long holder = session.number("SELECT id FROM post WHERE rank = ?", rank);
      if (holder == 0) {
        session.change("DELETE FROM head WHERE rowid = ?", rank);
        session.change("DELETE FROM topic WHERE rowid = ?", rank);
      }
    }
  }

  /** How a post stands in the tables; empty where it has gone. */
  private static Optional<Entry> entry(Session session, long post, Change change)
      throws SQLException {
    return session.first(
        """
        SELECT post.*, coalesce(state.tags, '') AS own_tags
        FROM post LEFT JOIN state ON state.post = post.id WHERE post.id = ?
        """,
        row ->
            new Entry(
                post,
                row.getLong("rank"),
                Headlines.read(row),
                Lines.split(row.getString("own_tags")),
                change),
        post);
  }

  private static void everything(Session session, List<Entry> entries) throws SQLException {
    for (Entry entry : entries) {
      IndexedText text = text(session, entry);
      session.change(
          """
          REPLACE INTO search (rowid, title, headings, summary, tags, author, body)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
          entry.post,
          entry.title(),
          Words.indexed(text.headings()),
          entry.summary(),
          entry.tags(),
          entry.author(),
          text.words());
    }
  }

  private static IndexedText text(Session session, Entry entry) throws SQLException {
    if (entry.change.text().isPresent()) {
      return entry.change.text().get();
    }
    return session
        .first(
            "SELECT headings, text FROM body WHERE post = ?",
            row -> IndexedText.of(row.getString(1), Packed.unpackOrEmpty(row.getBytes(2))),
            entry.post)
        .orElse(IndexedText.NOTHING);
  }

  private static void head(Session session, List<Entry> entries) throws SQLException {
    for (Entry entry : entries) {
      session.change(
          "REPLACE INTO head (rowid, title, summary, tags, author) VALUES (?, ?, ?, ?, ?)",
          entry.rank,
          entry.title(),
          entry.summary(),
          entry.tags() + Words.indexed(String.join("\n", entry.ownTags)),
          entry.author());
    }
  }

  private static void topic(Session session, List<Entry> entries) throws SQLException {
    for (Entry entry : entries) {
      IndexedText text = text(session, entry);
      session.change(
          """
          REPLACE INTO topic (rowid, title, headings, summary, tags, author, topics)
          VALUES (?, ?, ?, ?, ?, ?, ?)
          """,
          entry.rank,
          entry.title(),
          Words.indexed(text.headings()),
          entry.summary(),
          entry.tags(),
          entry.author(),
          text.topics());
    }
  }

  private static void label(Session session, long post, List<String> tags, List<String> ownTags)
      throws SQLException {
    Map<String, String> wanted = new LinkedHashMap<>();
    tags.forEach(tag -> wanted.putIfAbsent(Folding.fold(tag), tag));
    ownTags.forEach(tag -> wanted.putIfAbsent(Folding.fold(tag), tag));
    List<String> held =
        session.list("SELECT tag FROM label WHERE post = ?", row -> row.getString(1), post);
    for (String tag : held) {
      if (wanted.remove(tag) == null) {
        session.change("DELETE FROM label WHERE tag = ? AND post = ?", tag, post);
      }
    }
    for (Map.Entry<String, String> tag : wanted.entrySet()) {
      session.change("INSERT INTO label VALUES (?, ?, ?)", tag.getKey(), post, tag.getValue());
    }
  }
}
