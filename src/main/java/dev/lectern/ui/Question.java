package dev.lectern.ui;

import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Order;
import java.util.List;

/** What a list shows and how it is sorted; the filter is what the reader typed. */
public record Question(Part part, String filter, Order order) {

  /** The whole library, newest first. */
  public static final Question EVERYTHING = new Question(Part.ALL, "", Order.NEWEST);

  /** The posts asked for; the last word of what was typed may be the beginning of one. */
  public Query query() {
    if (filter.isBlank()) {
      return part.query();
    }
    Query typed = QueryParser.typing(filter);
    return part.kind() == Part.Kind.ALL ? typed : new Query.And(List.of(part.query(), typed));
  }

  /** Whether words are looked for, by which posts may match better or worse. */
  public boolean hasWords() {
    return looksForWords(query());
  }

  private static boolean looksForWords(Query query) {
    return switch (query) {
      case Query.And and -> and.parts().stream().anyMatch(Question::looksForWords);
      case Query.Or or -> or.parts().stream().anyMatch(Question::looksForWords);
      case Query.Word word -> true;
      case Query.Phrase phrase -> true;
      case Query.In in -> in.field() == Query.Field.TITLE || in.field() == Query.Field.AUTHOR;
      case Query.All all -> false;
      case Query.Not not -> false;
      case Query.Is is -> false;
      case Query.Minutes minutes -> false;
      case Query.Published published -> false;
    };
  }

  /** The order that is seen: without words nothing is more relevant than another. */
  public Order seenOrder() {
    return hasWords() ? order : order.withoutRelevance();
  }

  /** The same part and order, narrowed by another filter. */
  public Question withFilter(String text) {
    return new Question(part, text, order);
  }

  /** The same posts in another order. */
  public Question withOrder(Order other) {
    return new Question(part, filter, other);
  }
}
