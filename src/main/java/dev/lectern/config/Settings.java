package dev.lectern.config;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * How the reader likes Lectern: what {@code config.toml} says, and the defaults for the rest.
 *
 * @param given the values of the settings that the file has
 * @param keys the keys of actions that the file binds otherwise, by the names of the actions
 * @param headers fields to send to a host with every request (host in lower case, name, value)
 */
public record Settings(
    Map<Setting, Object> given,
    Map<String, Binding> keys,
    Map<String, Map<String, String>> headers) {

  /** The keys of an action, and the line that says so. */
  public record Binding(List<String> keys, OptionalInt line) {
    public Binding {
      keys = List.copyOf(keys);
    }
  }

  /** All defaults. */
  public static final Settings USUAL = new Settings(Map.of(), Map.of(), Map.of());

  public Settings {
    given = given.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(given));
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    headers = Map.copyOf(headers);
  }

  public Object value(Setting setting) {
    return given.getOrDefault(setting, setting.usual());
  }

  public boolean isOn(Setting setting) {
    return value(setting).equals(true);
  }

  public int number(Setting setting) {
    return (int) (long) (Long) value(setting);
  }

  public String word(Setting setting) {
    return value(setting).toString();
  }
}
