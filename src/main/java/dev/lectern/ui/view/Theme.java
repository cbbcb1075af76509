package dev.lectern.ui.view;

import dev.lectern.typeset.Role;
import java.util.Map;

/**
 * How roles look: a palette, and which of its colours each role takes.
 *
 * @param painted whether the page's ground is painted, or left as the terminal has it
 * @param grounds 0xRRGGBB each; the page's is what contrast is computed against even where it is
 *     not painted
 */
public record Theme(String name, boolean painted, Map<Ground, Integer> grounds, Palette palette) {

  /** The colours of a theme, 0xRRGGBB. */
  public record Palette(
      int text,
      int soft,
      int faint,
      int code,
      int title,
      int accent,
      int link,
      int red,
      int green,
      int yellow,
      int violet,
      int hit,
      int hitGround) {}

  public Theme {
    grounds = Map.copyOf(grounds);
  }

  /** The colour of a ground. */
  public int ground(Ground ground) {
    return grounds.getOrDefault(ground, 0);
  }

  /** The colour of a role. */
  public int colour(Role role) {
    return switch (role) {
      case TEXT, CODE, TABLE_HEAD, CARD_SUMMARY, BAR -> palette.text();
      case TITLE, HEADING_1, CARD_TITLE -> palette.title();
      case HEADING_2, MARKER, CALLOUT, SELECTION, BAR_KEY, UNREAD_DOT -> palette.accent();
      case HEADING_3, CODE_KEYWORD, NOTE_MARK -> palette.violet();
      case LINK, CODE_NAME -> palette.link();
      case CODE_STRING, CODE_ADDED, PROGRESS -> palette.green();
      case CODE_NUMBER, KEY, FORMULA, STAR -> palette.yellow();
      case CODE_REMOVED, PROBLEM -> palette.red();
      case CODE_SPAN -> palette.code();
      case CARD_READ, CARD_META, BYLINE, CAPTION, CARD_TAG -> palette.soft();
      case CODE_COMMENT, QUOTE_BAR, RULE, TABLE_LINE, FAINT -> palette.faint();
      case HIT -> palette.hit();
    };
  }

  /** Which roles are set in bold whatever a text says. */
  public static boolean isStrong(Role role) {
    return switch (role) {
      case TITLE, HEADING_1, HEADING_2, TABLE_HEAD, BAR_KEY -> true;
      default -> false;
    };
  }

  /** Which roles are set in italics whatever a text says: remarks are not code that runs. */
  public static boolean isEmphasised(Role role) {
    return role == Role.CODE_COMMENT;
  }

  /** Which roles are underlined whatever a text says. */
  public static boolean isUnderlined(Role role) {
    return role == Role.LINK;
  }
}
