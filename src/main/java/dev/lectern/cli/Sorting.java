package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Order;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Reads the keys of {@code --sort}: {@code date,-minutes,title}. */
final class Sorting {

  private static final Set<Order.Field> FALLING =
      EnumSet.of(Order.Field.DATE, Order.Field.UNREAD, Order.Field.RELEVANCE);

  private Sorting() {}

  /**
   * The order meant; dates run newest first, the unread and the best match come first, all else
   * smallest first, and a minus turns one round.
   */
  static Order parse(String keys) {
    return keys.isBlank()
        ? Order.NEWEST
        : new Order(Arrays.stream(keys.split(",")).map(String::strip).map(Sorting::key).toList());
  }

  private static Order.Key key(String word) {
    boolean turned = word.startsWith("-");
    String name = turned ? word.substring(1) : word;
    try {
      Order.Field field = Order.Field.valueOf(name.toUpperCase(Locale.ROOT));
      return new Order.Key(field, FALLING.contains(field) != turned);
    } catch (IllegalArgumentException unknown) {
      throw new ProblemException(
          new Problem.BadUsage(
              "Cannot sort by “%s”. There are date, minutes, title, blog, unread and relevance."
                  .formatted(name)));
    }
  }
}
