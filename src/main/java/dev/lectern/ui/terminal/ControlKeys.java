package dev.lectern.ui.terminal;

import dev.lectern.ui.Key;

/** The keys that send one control character. */
final class ControlKeys {

  private ControlKeys() {}

  static Key key(int control) {
    return new Key(
        switch (control) {
          case 0 -> "Ctrl-Space";
          case 8, 0x7f -> "Backspace";
          case 9 -> "Tab";
          case 10, 13 -> "Enter";
          case 0x1b -> "Esc";
          default ->
              control < 27
                  ? "Ctrl-" + (char) ('a' + control - 1)
                  : "Ctrl-" + "\\]^_".charAt(Math.clamp(control - 28, 0, 3));
        });
  }
}
