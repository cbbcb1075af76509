package dev.lectern.store;

import dev.lectern.query.Query;
import dev.lectern.query.QueryWriter;
import java.util.List;

/** Queries that the reader keeps under a name. Every change of them can be undone. */
public interface SavedViews {

  /** All of them, by name. */
  List<View> views();

  /** Saves a query under a name; a view of that name is replaced. */
  void saveView(View view);

  /** Gives a view another name; a view that has it is replaced. */
  void renameView(String name, String other);

  void removeView(String name);

  /**
   * A saved query, in the words of the query language.
   *
   * @param texts whether its words look into the texts too, as {@link Library#search} does
   */
  record View(String name, String query, boolean texts) {

    /** A query of what lists show. */
    public static View of(String name, Query query) {
      return new View(name, QueryWriter.write(query), false);
    }
  }

  /** A saved view with its posts. */
  record ViewCount(View view, long posts) {}
}
