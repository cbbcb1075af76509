package dev.lectern.store;

import dev.lectern.address.Address;
import dev.lectern.store.Library.PostRow;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ways from a post to others: its series, its links. */
final class Ways {

  private Ways() {}

  static Optional<PostRow> next(Session session, long post) throws SQLException {
    List<Long> next =
        session.numbers(
            """
            SELECT next.id FROM post AS this JOIN post AS next
              ON next.blog = this.blog AND next.series = this.series AND next.rank > this.rank
            WHERE this.id = ? AND this.series <> '' ORDER BY next.rank LIMIT 1
            """,
            post);
    return Rows.of(session, next).stream().findFirst();
  }

  static List<PostRow> known(Session session, List<String> addresses) throws SQLException {
    Set<Long> found = new LinkedHashSet<>();
    for (String text : addresses) {
      Optional<Address> address = Address.parse(text);
      if (address.isPresent()) {
        found.addAll(
            session.numbers("SELECT id FROM post WHERE key = ? LIMIT 1", address.get().key()));
      }
    }
    return Rows.of(session, List.copyOf(found));
  }
}
