package dev.lectern.store;

import dev.lectern.query.Query;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Planner.Index;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What the reader did: marks, tags and places; every change of the first two can be undone. */
final class Marks {

  private final Journal journal;

  Marks(Journal journal) {
    this.journal = journal;
  }

  int mark(Session session, Query query, Mark mark) throws SQLException {
    TextIndex.catchUp(session);
    Plan plan = new Planner(session, Index.HEAD).plan(query);
    String match =
        plan.match().isEmpty() ? "1" : "l.rank IN (SELECT rowid FROM head WHERE head MATCH ?)";
    Plan where =
        Plan.where("(" + match + plan.andWhere() + " AND " + differs(mark) + ")", plan.allValues());
    return mark(session, where, mark);
  }

  int mark(Session session, List<Long> posts, Mark mark) throws SQLException {
    Plan where =
        Plan.where(
            "(l.post IN (SELECT value FROM json_each(?)) AND " + differs(mark) + ")",
            Rows.json(posts));
    return mark(session, where, mark);
  }

  private int mark(Session session, Plan where, Mark mark) throws SQLException {
    long entry = journal.begin(session, where);
    int changed = journal.size(session, entry);
    if (changed == 0) {
      journal.forget(session, entry);
      return 0;
    }
    session.change(
        "INSERT INTO state (post, read, starred, seen) SELECT undo.post, 0, 0, 0 FROM undo"
            + " WHERE journal = ? ON CONFLICT DO NOTHING",
        entry);
    session.change(
        "UPDATE state SET "
            + setting(mark)
            + " WHERE post IN (SELECT post FROM undo WHERE journal = ?)",
        entry);
    journal.describe(session, entry, posts(changed) + words(mark));
    return changed;
  }

  /** A post that changed since it was read can be marked read again. */
  private static String differs(Mark mark) {
    return switch (mark) {
      case READ -> "(l.read = 0 OR l.changed = 1)";
      case UNREAD -> "l.read = 1";
      case STARRED -> "l.starred = 0";
      case UNSTARRED -> "l.starred = 1";
    };
  }

  private static String setting(Mark mark) {
    return switch (mark) {
      case READ -> "read = 1, seen = (SELECT version FROM post WHERE post.id = state.post)";
      case UNREAD -> "read = 0";
      case STARRED -> "starred = 1";
      case UNSTARRED -> "starred = 0";
    };
  }

  private static String words(Mark mark) {
    return switch (mark) {
      case READ -> " marked as read";
      case UNREAD -> " marked as unread";
      case STARRED -> " starred";
      case UNSTARRED -> " unstarred";
    };
  }

  static String posts(int count) {
    return count == 1 ? "1 post" : String.format(java.util.Locale.ROOT, "%,d posts", count);
  }

  int tag(Session session, List<Long> posts, List<String> add, List<String> remove)
      throws SQLException {
    List<Long> changed = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (long post : new LinkedHashSet<>(posts)) {
      String before = ownTags(session, post);
      String after = retagged(before, add, remove);
      if (!after.equals(before) && exists(session, post)) {
        changed.add(post);
        tags.add(after);
      }
    }
    if (changed.isEmpty()) {
      return 0;
    }
    long entry =
        journal.begin(
            session, Plan.where("l.post IN (SELECT value FROM json_each(?))", Rows.json(changed)));
    for (int i = 0; i < changed.size(); i++) {
      setTags(session, changed.get(i), tags.get(i));
    }
    journal.describe(session, entry, posts(changed.size()) + " tagged");
    return changed.size();
  }

  private static boolean exists(Session session, long post) throws SQLException {
    return session.number("SELECT count(*) FROM post WHERE id = ?", post) == 1;
  }

  private static String ownTags(Session session, long post) throws SQLException {
    return session
        .first("SELECT tags FROM state WHERE post = ?", row -> row.getString(1), post)
        .orElse("");
  }

  /** Tags are the same whatever their case and accents. */
  static String retagged(String before, List<String> add, List<String> remove) {
    Set<String> gone = new LinkedHashSet<>();
    remove.forEach(tag -> gone.add(Folding.fold(tag.strip())));
    List<String> tags = new ArrayList<>(Lines.split(before));
    tags.removeIf(tag -> gone.contains(Folding.fold(tag)));
    for (String tag : add) {
      String folded = Folding.fold(tag.strip());
      if (tags.stream().noneMatch(held -> Folding.fold(held).equals(folded))) {
        tags.add(tag.strip());
      }
    }
    return Lines.join(tags);
  }

  private static void setTags(Session session, long post, String tags) throws SQLException {
    session.change(
        "INSERT INTO state (post, tags) VALUES (?, ?)"
            + " ON CONFLICT DO UPDATE SET tags = excluded.tags",
        post,
        tags);
    TextIndex.retag(session, post);
  }

  static void place(Session session, long post, Place place) throws SQLException {
    session.change(
        """
        INSERT INTO state (post, block, offset, progress) SELECT id, ?, ?, ? FROM post WHERE id = ?
        ON CONFLICT DO UPDATE SET block = excluded.block, offset = excluded.offset,
          progress = excluded.progress
        """,
        place.block(),
        place.offset(),
        place.progress(),
        post);
  }
}
