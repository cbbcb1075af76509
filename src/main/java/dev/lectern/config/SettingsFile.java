package dev.lectern.config;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;

/** Reads {@code config.toml} (toml.io, version 1.0). What is not understood is an error. */
public final class SettingsFile {

  private static final String KEYS = "keys";
  private static final String HEADERS = "headers";

  private final String where;
  private final TomlParseResult toml;
  private final Map<Setting, Object> given = new EnumMap<>(Setting.class);
  private final Map<String, Settings.Binding> keys = new TreeMap<>();
  private final Map<String, Map<String, String>> headers = new TreeMap<>();

  private SettingsFile(String where, TomlParseResult toml) {
    this.where = where;
    this.toml = toml;
  }

  /**
   * The settings of a file; the defaults where there is none, at the price of one look.
   *
   * @throws ProblemException where it cannot be read, or something in it is wrong, with its line
   */
  public static Settings read(Path file) {
    if (!Files.exists(file)) {
      return Settings.USUAL;
    }
    try {
      return parse(Files.readString(file), file.toString());
    } catch (IOException failure) {
      String why = String.valueOf(failure.getMessage());
      throw new ProblemException(new Problem.CannotRead(file, why), failure);
    }
  }

  /** The settings of a text. */
  public static Settings parse(String text, String where) {
    return new SettingsFile(where, Toml.parse(text)).settings();
  }

  private Settings settings() {
    if (toml.hasErrors()) {
      TomlParseError error = toml.errors().getFirst();
      throw wrong(OptionalInt.of(error.position().line()), String.valueOf(error.getMessage()));
    }
    toml.keyPathSet(false).forEach(this::read);
    return new Settings(given, keys, headers);
  }

  private void read(List<String> path) {
    Object value = Objects.requireNonNull(toml.get(path));
    if (path.size() == 2 && path.getFirst().equals(KEYS)) {
      keys.put(path.getLast(), new Settings.Binding(pressed(path, value), line(path)));
      return;
    }
    if (path.size() == 3 && path.getFirst().equals(HEADERS)) {
      header(path, value);
      return;
    }
    String name = String.join(".", path);
    Setting setting =
        Setting.named(name)
            .orElseThrow(() ->
                wrong(
                    line(path),
                    "there is no setting “%s”. There are %s.".formatted(name, Setting.names())));
    if (!setting.allows(value)) {
      throw wrong(
          line(path), "%s cannot be “%s”. It is %s.".formatted(name, value, setting.type()));
    }
    given.put(setting, value);
  }

  /** {@code [headers."blog.example"]}, and below it {@code Cookie = "a=b"}. */
  private void header(List<String> path, Object value) {
    if (!(value instanceof String text)) {
      throw wrong(line(path), "the header %s is a text.".formatted(path.getLast()));
    }
    headers
        .computeIfAbsent(path.get(1).toLowerCase(Locale.ROOT), host -> new TreeMap<>())
        .put(path.getLast(), text);
  }

  /** One key or several. */
  private List<String> pressed(List<String> path, Object value) {
    if (value instanceof String key) {
      return List.of(key);
    }
    if (value instanceof TomlArray several
        && several.toList().stream().allMatch(String.class::isInstance)) {
      return several.toList().stream().map(String.class::cast).toList();
    }
    throw wrong(
        line(path),
        "%s is a key such as \"j\", or a list of them.".formatted(String.join(".", path)));
  }

  private OptionalInt line(List<String> path) {
    var position = toml.inputPositionOf(path);
    return position == null ? OptionalInt.empty() : OptionalInt.of(position.line());
  }

  private ProblemException wrong(OptionalInt line, String detail) {
    return new ProblemException(new Problem.BadSetting(where, line, detail));
  }
}
