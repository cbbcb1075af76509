package dev.lectern.store;

import dev.lectern.address.Address;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library.PostRow;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Finds the post that a person means by an id, an address or words of its title. */
final class Naming {

  /** More candidates help nobody. */
  private static final int CANDIDATES = 12;

  private Naming() {}

  static PostRow named(Session session, String words) throws SQLException {
    String wanted = words.strip();
    List<Long> posts = posts(session, wanted);
    if (posts.isEmpty()) {
      throw new ProblemException(new Problem.NoSuchPost(wanted));
    }
    List<PostRow> rows = Rows.of(session, posts);
    if (rows.size() > 1) {
      List<String> candidates =
          rows.stream().map(row -> row.id() + " " + row.headline().title()).toList();
      throw new ProblemException(new Problem.SeveralPosts(wanted, candidates));
    }
    return rows.getFirst();
  }

  private static List<Long> posts(Session session, String wanted) throws SQLException {
    if (wanted.matches("\\d{1,18}")) {
      List<Long> byId = session.numbers("SELECT id FROM post WHERE id = ?", Long.parseLong(wanted));
      return byId.isEmpty() ? byTitle(session, wanted) : byId;
    }
    Optional<Address> address = Address.typed(wanted);
    if (address.isPresent()) {
      List<Long> byAddress =
          session.numbers("SELECT id FROM post WHERE key = ? LIMIT 1", address.get().key());
      return byAddress.isEmpty() ? byTitle(session, wanted) : byAddress;
    }
    return byTitle(session, wanted);
  }

  /** The whole title, or else words that stand in it in this order, or else in any. */
  private static List<Long> byTitle(Session session, String wanted) throws SQLException {
    List<Long> whole =
        session.numbers(
            "SELECT post FROM listing WHERE title = ? LIMIT " + CANDIDATES,
            Headlines.sortTitle(wanted));
    if (!whole.isEmpty()) {
      return whole;
    }
    Leaf phrase = Leaf.of(wanted, true, "title");
    if (phrase.isEmpty()) {
      return List.of();
    }
    List<Long> inOrder = matching(session, phrase.match());
    if (!inOrder.isEmpty()) {
      return inOrder;
    }
    List<String> each =
        phrase.words().stream()
            .map(word -> new Leaf(List.of(word), false, "title").match())
            .toList();
    return matching(session, String.join(" AND ", each));
  }

  private static List<Long> matching(Session session, String match) throws SQLException {
    return session.numbers(
        "SELECT l.post FROM head CROSS JOIN listing l ON l.rank = head.rowid WHERE head MATCH ?"
            + " ORDER BY head.rowid DESC LIMIT "
            + CANDIDATES,
        match);
  }
}
