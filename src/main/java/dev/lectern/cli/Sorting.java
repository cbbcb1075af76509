package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Order;
import java.util.Arrays;
import java.util.Locale;

/** Reads the keys of {@code --sort}: {@code date,-minutes,title}. */
final class Sorting {

  private Sorting() {}

  /**
   * The order meant; dates run newest first, all else smallest first, and a minus turns one round.
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
      boolean naturallyDescending = field == Order.Field.DATE || field == Order.Field.UNREAD;
      return new Order.Key(field, naturallyDescending != turned);
    } catch (IllegalArgumentException unknown) {
      throw new ProblemException(
          new Problem.BadUsage(
              "Cannot sort by “%s”. There are date, minutes, title, blog and unread."
                  .formatted(name)));
    }
  }
}
