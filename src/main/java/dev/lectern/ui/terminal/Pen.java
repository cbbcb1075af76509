package dev.lectern.ui.terminal;

import dev.lectern.typeset.Mosaic;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.Span;
import dev.lectern.ui.view.Ground;
import dev.lectern.ui.view.Run;
import dev.lectern.ui.view.Theme;
import java.util.HashMap;
import java.util.Map;

/** Looks as SGR sequences (ECMA-48 8.3.117), for one theme and depth of colour. */
final class Pen {

  private final Theme theme;
  private final Depth depth;
  private final Map<Run.Look, String> known = new HashMap<>();

  Pen(Theme theme, Depth depth) {
    this.theme = theme;
    this.depth = theme.name().equals("mono") ? Depth.NONE : depth;
  }

  /** The sequence that sets a look, whatever was set before. */
  String of(Run.Look look) {
    boolean picture = !look.paint().equals(Span.Paint.NONE);
    return picture ? make(look) : known.computeIfAbsent(look, this::make);
  }

  /** The look of cells without text. */
  String page() {
    return "\033[0" + ground(theme.painted(), theme.ground(Ground.PAGE)) + "m";
  }

  private String make(Run.Look look) {
    Span.Style style = look.style();
    StringBuilder sgr = new StringBuilder("\033[0");
    boolean strong = style.strong() || Theme.isStrong(style.role());
    sgr.append(strong ? ";1" : "");
    sgr.append(style.emphasis() || Theme.isEmphasised(style.role()) ? ";3" : "");
    sgr.append(style.underline() || Theme.isUnderlined(style.role()) ? ";4" : "");
    sgr.append(style.strike() ? ";9" : "");
    sgr.append(
        switch (depth) {
          case NONE -> plain(look);
          case BASIC -> basic(look);
          case INDEXED, TRUE -> coloured(look);
        });
    return sgr.append('m').toString();
  }

  private static String plain(Run.Look look) {
    Role role = look.style().role();
    String strong = role == Role.CODE_SPAN || role == Role.CODE_KEYWORD ? ";1" : "";
    return strong + (turned(look) || role == Role.HIT ? ";7" : marked(look));
  }

  private static boolean turned(Run.Look look) {
    return look.ground() == Ground.BAR || look.ground() == Ground.CHOSEN;
  }

  /** Few colours are no ground to read on. */
  private static String marked(Run.Look look) {
    return look.ground() == Ground.MARKED ? ";4" : "";
  }

  private String basic(Run.Look look) {
    if (look.paint().foreground() >= 0) {
      return sixteenth(30, look.paint().foreground()) + sixteenth(40, look.paint().background());
    }
    if (look.style().role() == Role.HIT) {
      return ";30;43";
    }
    if (turned(look)) {
      return ";7";
    }
    // Red, magenta and blue are too dark to read on black; green, yellow and cyan too light on
    // white.
    boolean dark = luminance(theme.ground(Ground.PAGE)) < 0.5;
    String marked = marked(look);
    return marked
        + switch (look.style().role()) {
          case HEADING_2, MARKER, CALLOUT, SELECTION, BAR_KEY, UNREAD_DOT, LINK, CODE_NAME ->
              dark ? ";36" : ";34";
          case HEADING_3, CODE_KEYWORD, NOTE_MARK -> dark ? ";95" : ";35";
          case CODE_STRING, CODE_ADDED, PROGRESS -> dark ? ";32" : ";34";
          case CODE_NUMBER, CODE_SPAN, KEY, FORMULA, STAR -> dark ? ";33" : ";35";
          case CODE_REMOVED, PROBLEM -> dark ? ";91" : ";31";
          default -> "";
        };
  }

  private static String sixteenth(int what, int rgb) {
    int number = rgb < 0 ? -1 : Mosaic.sixteenth(rgb);
    return number < 0 ? "" : ";" + (number < 8 ? what + number : what + 52 + number);
  }

  private String coloured(Run.Look look) {
    Role role = look.style().role();
    boolean own =
        !theme.painted()
            && look.ground() == Ground.PAGE
            && (role == Role.TEXT || role == Role.CODE);
    int front = look.paint().foreground() >= 0 ? look.paint().foreground() : theme.colour(role);
    String text = own && look.paint().foreground() < 0 ? "" : colour(38, front);
    if (look.paint().background() >= 0) {
      return text + colour(48, look.paint().background());
    }
    if (role == Role.HIT) {
      return text + colour(48, theme.palette().hitGround());
    }
    boolean seen = theme.painted() || look.ground() != Ground.PAGE;
    return text + ground(seen, theme.ground(look.ground()));
  }

  private String ground(boolean seen, int rgb) {
    return seen && depth.compareTo(Depth.INDEXED) >= 0 ? colour(48, rgb) : "";
  }

  private String colour(int what, int rgb) {
    return depth == Depth.TRUE
        ? ";" + what + ";2;" + (rgb >> 16 & 255) + ";" + (rgb >> 8 & 255) + ";" + (rgb & 255)
        : ";" + what + ";5;" + Depth.indexed(rgb);
  }

  /** How light a colour is, 0 to 1, by the weights of ITU-R BT.709. */
  static double luminance(int rgb) {
    return (0.2126 * (rgb >> 16 & 255) + 0.7152 * (rgb >> 8 & 255) + 0.0722 * (rgb & 255)) / 255;
  }
}
