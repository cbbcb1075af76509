package dev.lectern.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins what the reader did in two libraries: a post is read, starred or tagged if it is so in
 * either, and the farther place counts. One step of the journal, so that undoing goes back to what
 * was here before and never to half of both.
 */
final class MergedState {

  private final Journal journal;

  MergedState(Journal journal) {
    this.journal = journal;
  }

  /** For the posts of the table {@code joined}. */
  void join(Session session) throws SQLException {
    long entry =
        journal.begin(
            session,
            Plan.where(
                "l.post IN (SELECT ours FROM joined JOIN other.state ON state.post = theirs)"));
    marks(session);
    tags(session);
    journal.dropUnchanged(session, entry);
    int changed = journal.size(session, entry);
    if (changed == 0) {
      journal.forget(session, entry);
    } else {
      journal.describe(session, entry, Marks.posts(changed) + " joined with another library");
    }
  }

  private static void marks(Session session) throws SQLException {
    session.change(
        """
        INSERT INTO state (post, read, starred, seen, tags, block, offset, progress)
        SELECT ours, read, starred, min(seen, version), '', block, offset, progress
        FROM joined JOIN other.state ON state.post = theirs JOIN post ON post.id = ours
        WHERE true ON CONFLICT DO UPDATE SET
          read = max(read, excluded.read), starred = max(starred, excluded.starred),
          seen = max(seen, excluded.seen),
          block = iif(excluded.progress > progress, excluded.block, block),
          offset = iif(excluded.progress > progress, excluded.offset, offset),
          progress = max(progress, excluded.progress)
        """);
  }

  /** Of a post, the tags of both. */
  private record Tags(long post, String ours, String theirs) {}

  private static void tags(Session session) throws SQLException {
    List<Tags> both =
        new ArrayList<>(
            session.list(
                """
                SELECT ours.post, ours.tags, theirs.tags FROM joined
                JOIN main.state AS ours ON ours.post = joined.ours
                JOIN other.state AS theirs ON theirs.post = joined.theirs WHERE theirs.tags <> ''
                """,
                row -> new Tags(row.getLong(1), row.getString(2), row.getString(3))));
    for (Tags tags : both) {
      String joined = Marks.retagged(tags.ours, Lines.split(tags.theirs), List.of());
      session.change("UPDATE state SET tags = ? WHERE post = ?", joined, tags.post);
    }
  }
}
