package dev.lectern.ui.linear;

import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Hit;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Order;
import java.util.List;

/**
 * Which posts are listed.
 *
 * @param words a query, empty for all posts
 * @param everywhere whether it is asked of the texts too, best hits first
 * @param from how many posts stand before the first that is shown
 */
record Listing(String words, boolean everywhere, long from) {

  /** So many can be listened to at a time. */
  static final int SIZE = 10;

  static final Listing WHOLE = new Listing("", false, 0);

  boolean isWhole() {
    return words.isEmpty();
  }

  Listing at(long other) {
    return new Listing(words, everywhere, Math.max(0, other));
  }

  long count(Library library) {
    return everywhere ? library.countHits(query()) : library.count(query());
  }

  List<PostRow> rows(Library library) {
    return everywhere
        ? library.search(query(), from, SIZE).stream().map(Hit::post).toList()
        : library.window(query(), Order.NEWEST, from, SIZE);
  }

  private Query query() {
    return QueryParser.parse(words);
  }
}
