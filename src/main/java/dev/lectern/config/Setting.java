package dev.lectern.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Every setting of {@code config.toml}: its name, type, default and a sentence. */
public enum Setting {
  THEME(
      Kind.WORD,
      "auto",
      "auto dark light solarized-dark solarized-light gruvbox nord mono",
      "The theme; “auto” is light or dark as the terminal is."),
  MEASURE(Kind.NUMBER, "72", "30 160", "The width of the text column."),
  CARDS(Kind.SWITCH, "true", "true false", "Cards in the list, instead of one line a post."),
  MOUSE(Kind.SWITCH, "true", "true false", "Whether the mouse scrolls and selects."),
  ASCII(Kind.SWITCH, "false", "true false", "Draw with ASCII signs only."),
  PAUSE(
      Kind.NUMBER,
      "500",
      "0 600000",
      "Milliseconds between requests to one host; to this machine none, unless it is set."),
  JOBS(Kind.NUMBER, "4", "1 32", "Posts under way at a time for one blog."),
  PROXY(
      Kind.TEXT,
      "",
      "",
      "The proxy for all requests, such as http://proxy.example:3128; “none” for none; empty for"
          + " those of the environment."),
  PICTURES(Kind.SWITCH, "true", "true false", "Whether pictures are ever fetched, and shown."),
  PICTURES_A_POST(Kind.NUMBER, "60", "0 1000", "How many pictures of a post are fetched at most."),
  PICTURE_MEGABYTES(Kind.NUMBER, "200", "0 100000", "What the pictures of a blog may take.");

  /** What a value is. */
  public enum Kind {
    WORD,
    NUMBER,
    SWITCH,
    TEXT
  }

  private final Kind kind;
  private final String usual;
  private final String range;
  private final String sentence;

  /**
   * @param range the words there are; of a number the least and the greatest
   */
  Setting(Kind kind, String usual, String range, String sentence) {
    this.kind = kind;
    this.usual = usual;
    this.range = range;
    this.sentence = sentence;
  }

  /** The setting of that name, if there is one. */
  public static Optional<Setting> named(String name) {
    return Arrays.stream(values()).filter(setting -> setting.id().equals(name)).findFirst();
  }

  /** Its name in the file. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Its default: a {@code String}, {@code Long} or {@code Boolean} as its kind is. */
  public Object usual() {
    return switch (kind) {
      case WORD, TEXT -> usual;
      case NUMBER -> Long.valueOf(usual);
      case SWITCH -> Boolean.valueOf(usual);
    };
  }

  public String sentence() {
    return sentence;
  }

  /** What may be written, in words. */
  public String type() {
    return switch (kind) {
      case WORD -> range.replace(" ", ", ");
      case NUMBER -> "a number from " + range.replace(" ", " to ");
      case SWITCH -> "true or false";
      case TEXT -> "a text";
    };
  }

  /** Whether it may have that value. */
  boolean allows(Object value) {
    return switch (kind) {
      case WORD -> value instanceof String word && words().contains(word);
      case NUMBER -> value instanceof Long number && isWithin(number);
      case SWITCH -> value instanceof Boolean;
      case TEXT -> value instanceof String;
    };
  }

  private List<String> words() {
    return List.of(range.split(" ", -1));
  }

  private boolean isWithin(long number) {
    return number >= Long.parseLong(words().getFirst())
        && number <= Long.parseLong(words().getLast());
  }

  /** Whether a person may set it to that. */
  public boolean allowsTyped(String typed) {
    return switch (kind) {
      case WORD, TEXT -> allows(typed);
      case NUMBER -> typed.matches("\\d{1,9}") && allows(Long.valueOf(typed));
      case SWITCH -> words().contains(typed);
    };
  }

  /** A value as a person typed it, as it stands in the file. */
  public String written(String typed) {
    return kind == Kind.WORD || kind == Kind.TEXT
        ? "\"" + typed.replace("\\", "\\\\").replace("\"", "\\\"") + "\""
        : typed;
  }

  static String names() {
    return String.join(
        ", ",
        Stream.concat(
                Arrays.stream(values()).map(Setting::id),
                Stream.of("keys.ACTION", "headers.HOST.NAME"))
            .toList());
  }
}
