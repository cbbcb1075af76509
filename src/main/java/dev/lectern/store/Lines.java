package dev.lectern.store;

import java.util.List;
import java.util.stream.Collectors;

/** Short lists as they lie in the file: one item a line. */
final class Lines {

  private Lines() {}

  static String join(List<String> items) {
    return items.stream()
        .map(item -> item.replace('\n', ' ').strip())
        .filter(item -> !item.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  static List<String> split(String lines) {
    return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
  }
}
