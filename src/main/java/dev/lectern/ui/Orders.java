package dev.lectern.ui;

import dev.lectern.store.Order;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Sort orders: their words in the menu, and the text by which they are remembered. */
final class Orders {

  /** An order and its words. */
  record Named(String words, Order order) {}

  static final List<Named> MENU =
      List.of(
          new Named("Newest first", by(Order.Field.DATE, true)),
          new Named("Oldest first", by(Order.Field.DATE, false)),
          new Named("Unread first", by(Order.Field.UNREAD, true)),
          new Named("Read first", by(Order.Field.UNREAD, false)),
          new Named("Shortest first", by(Order.Field.MINUTES, false)),
          new Named("Longest first", by(Order.Field.MINUTES, true)),
          new Named("Title, A to Z", by(Order.Field.TITLE, false)),
          new Named("Title, Z to A", by(Order.Field.TITLE, true)),
          new Named("Blog, A to Z", by(Order.Field.BLOG, false)),
          new Named("Blog, Z to A", by(Order.Field.BLOG, true)));

  /** For lists of posts in which words were looked for. */
  static final List<Named> BY_WORDS =
      List.of(
          new Named("Best match first", by(Order.Field.RELEVANCE, true)),
          new Named("Best match last", by(Order.Field.RELEVANCE, false)));

  private Orders() {}

  private static Order by(Order.Field field, boolean descending) {
    Order.Key key = new Order.Key(field, descending);
    return field == Order.Field.DATE
        ? new Order(List.of(key))
        : new Order(List.of(key, new Order.Key(Order.Field.DATE, true)));
  }

  /** {@code -date,title}: a minus stands for descending. */
  static String write(Order order) {
    return String.join(
        ",",
        order.keys().stream()
            .map(key -> (key.descending() ? "-" : "") + key.field().name().toLowerCase(Locale.ROOT))
            .toList());
  }

  /** Reads what {@link #write} wrote; empty for anything else. */
  static Optional<Order> read(String text) {
    List<Order.Key> keys = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      boolean descending = part.startsWith("-");
      String name = (descending ? part.substring(1) : part).toUpperCase(Locale.ROOT);
      for (Order.Field field : Order.Field.values()) {
        if (field.name().equals(name)) {
          keys.add(new Order.Key(field, descending));
        }
      }
    }
    return keys.isEmpty() ? Optional.empty() : Optional.of(new Order(keys));
  }

  /** All orders that were chosen, one a line: the part's id, a tab, the order. */
  static String writeAll(Map<String, Order> orders) {
    return orders.entrySet().stream()
        .map(entry -> entry.getKey() + "\t" + write(entry.getValue()))
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  /** Reads what {@link #writeAll} wrote; passes over anything else. */
  static Map<String, Order> readAll(String text) {
    Map<String, Order> orders = new HashMap<>();
    for (String line : text.split("\n", -1)) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        read(line.substring(tab + 1)).ifPresent(order -> orders.put(line.substring(0, tab), order));
      }
    }
    return orders;
  }
}
