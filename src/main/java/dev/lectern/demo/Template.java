package dev.lectern.demo;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file with {@code {{holes}}} in it. */
record Template(String text) {
  private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");

  static Template named(String name) {
    return new Template(Resources.text("templates/" + name));
  }

  String filled(Map<String, String> values) {
    return HOLE.matcher(text)
        .replaceAll(hole -> Matcher.quoteReplacement(value(values, hole.group(1))));
  }

  private static String value(Map<String, String> values, String name) {
    return Optional.ofNullable(values.get(name))
        .orElseThrow(() -> new IllegalArgumentException("Nothing was given for " + name));
  }
}
