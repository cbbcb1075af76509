package dev.lectern.store;

import dev.lectern.store.SavedViews.View;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins what the reader did in two libraries: a post is read, starred or tagged if it is so in
 * either, the farther place counts, and the notes and saved views of both are kept. One step of the
 * journal, so that undoing goes back to what was here before and never to half of both.
 */
final class MergedState {

  private final Journal journal;

  MergedState(Journal journal) {
    this.journal = journal;
  }

  /** For the posts of the table {@code joined}, and with these views of the other library. */
  void join(Session session, List<View> theirs) throws SQLException {
    long entry =
        journal.begin(
            session,
            Plan.where(
                "l.post IN (SELECT ours FROM joined JOIN other.state ON state.post = theirs)"));
    marks(session);
    tags(session);
    journal.dropUnchanged(session, entry);
    List<String> changed = new ArrayList<>();
    addCount(journal.size(session, entry), "post", changed);
    addCount(notes(session, entry), "note", changed);
    addCount(views(session, entry, theirs), "view", changed);
    if (changed.isEmpty()) {
      journal.forget(session, entry);
    } else {
      journal.describe(session, entry, String.join(", ", changed) + " joined with another library");
    }
  }

  private static void addCount(int count, String what, List<String> counts) {
    if (count > 0) {
      counts.add("%,d %s%s".formatted(count, what, count == 1 ? "" : "s"));
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
      if (!joined.equals(tags.ours)) {
        session.change("UPDATE state SET tags = ? WHERE post = ?", joined, tags.post);
        TextIndex.retag(session, tags.post);
      }
    }
  }

  /** Gives how many were not here yet. */
  private static int notes(Session session, long entry) throws SQLException {
    long last = session.number("SELECT coalesce(max(id), 0) FROM note");
    int added =
        session.change(
            """
            INSERT INTO note (post, block, start, length, quote, text, made)
            SELECT ours, block, start, length, quote, text, made
            FROM joined JOIN other.note AS theirs ON theirs.post = joined.theirs
            WHERE NOT EXISTS (SELECT 1 FROM main.note AS held WHERE held.post = ours
              AND held.made = theirs.made AND held.text = theirs.text AND held.quote = theirs.quote)
            """);
    NoteJournal.madeSince(session, entry, last);
    return added;
  }

  /** Gives how many were not here yet; of a name that is taken, the next free one is given. */
  private static int views(Session session, long entry, List<View> theirs) throws SQLException {
    int added = 0;
    for (View view : theirs) {
      Optional<View> named = named(view, Views.all(session));
      if (named.isPresent()) {
        ViewJournal.keep(session, entry, named.get().name());
        Views.write(session, named.get());
        added++;
      }
    }
    return added;
  }

  /** Empty where it is held already, under its name or one that was given to it here. */
  private static Optional<View> named(View view, List<View> held) {
    View named = view;
    int number = 1;
    while (!held.contains(named) && isTaken(named.name(), held)) {
      number++;
      named = new View("%s (%d)".formatted(view.name(), number), view.query(), view.texts());
    }
    return held.contains(named) ? Optional.empty() : Optional.of(named);
  }

  private static boolean isTaken(String name, List<View> held) {
    return held.stream().anyMatch(view -> view.name().equals(name));
  }
}
