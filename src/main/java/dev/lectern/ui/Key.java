package dev.lectern.ui;

import java.util.regex.Pattern;

/**
 * A key, pressed: a character as it is ({@code j}, {@code é}, an emoji), or a name ({@code Enter},
 * {@code PgDn}, {@code Ctrl-d}, {@code Alt-b}).
 */
public record Key(String name) {

  private static final Pattern NAMED =
      Pattern.compile("[A-Z][A-Za-z0-9]+|(Ctrl|Alt|Shift)-.+", Pattern.DOTALL);

  /** Whether it enters text where text is asked for. */
  public boolean isText() {
    return name.equals("Space") || (!name.isEmpty() && !NAMED.matcher(name).matches());
  }

  /** The text that it enters; empty for a named key. */
  public String text() {
    return name.equals("Space") ? " " : isText() ? name : "";
  }
}
