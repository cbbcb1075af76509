package dev.lectern.ui.terminal;

import dev.lectern.ui.Prefs;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/** What terminals can do, as far as the environment tells. */
final class Terminals {

  private Terminals() {}

  /** Whether the launcher saw that there is nothing to type on, or nothing to paint on. */
  static boolean isRedirected(Device device) {
    String launcher = device.variable("LECTERN_TTY");
    return !launcher.isEmpty() && !launcher.startsWith("01");
  }

  /** Whether hyperlinks (OSC 8) are understood, or at least passed over. */
  static boolean hasLinks(Device device) {
    return !device.variable("TERM").matches("linux.*|vt\\d.*|screen.*|");
  }

  /**
   * Wishes, with ASCII where no UTF-8 is spoken and light or dark where the environment says so.
   */
  static Prefs prefs(Prefs wished, Map<String, String> environment) {
    String ground = environment.getOrDefault("COLORFGBG", "").replaceFirst(".*;", "");
    boolean light = ground.equals("7") || ground.equals("15");
    return new Prefs(
        wished.theme(),
        wished.dark() && !light,
        wished.measure(),
        wished.cards(),
        wished.mouse(),
        wished.ascii() || !speaksUtf8(environment),
        wished.pictures() && Depth.of(environment) != Depth.NONE);
  }

  /** POSIX: LC_ALL, then LC_CTYPE, then LANG; without any of them UTF-8 is the best guess today. */
  private static boolean speaksUtf8(Map<String, String> environment) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.contains("utf") || lower.equals("c") || lower.equals("posix");
      }
    }
    return true;
  }

  /** Sets the clipboard (OSC 52), over ssh too. */
  static byte[] clipboard(String text) {
    String code = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    return ("\033]52;c;" + code + "\007").getBytes(StandardCharsets.US_ASCII);
  }
}
