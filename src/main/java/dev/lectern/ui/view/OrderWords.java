package dev.lectern.ui.view;

import dev.lectern.store.Order;

/** A sort order in a few words for the head of a list. */
final class OrderWords {

  private OrderWords() {}

  /** Empty for the usual order. */
  static String of(Order order) {
    if (order.keys().isEmpty() || order.equals(Order.NEWEST)) {
      return "";
    }
    Order.Key key = order.keys().getFirst();
    return switch (key.field()) {
      case DATE -> key.descending() ? "newest first" : "oldest first";
      case MINUTES -> key.descending() ? "longest first" : "shortest first";
      case TITLE -> key.descending() ? "by title, Z to A" : "by title";
      case BLOG -> key.descending() ? "by blog, Z to A" : "by blog";
      case UNREAD -> key.descending() ? "unread first" : "read first";
      case RELEVANCE -> key.descending() ? "best match first" : "best match last";
    };
  }
}
