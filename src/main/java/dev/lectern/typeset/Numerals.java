package dev.lectern.typeset;

import java.util.List;
import java.util.regex.Pattern;

/** Tells columns of numbers from columns of words. */
final class Numerals {

  /** {@code 1,250}, {@code −3.5 %}, {@code ~12 ms}, {@code $0.10}; not {@code 2026-01-31}. */
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+−±~≈<>≤≥$€£¥]{0,2} ?\\d[\\d.,'’\u00a0\u202f ]*(?: ?(?:[%‰×]|[\\p{L}°]{1,3}(?:/s)?))?");

  private static final Pattern NOTHING = Pattern.compile("[-–—?]?|n/?a", Pattern.CASE_INSENSITIVE);

  private Numerals() {}

  /** Whether some of the texts are numbers and the others say that there is none. */
  static boolean are(List<String> texts) {
    boolean some = false;
    for (String text : texts) {
      boolean number = NUMBER.matcher(text.strip()).matches();
      if (!number && !NOTHING.matcher(text.strip()).matches()) {
        return false;
      }
      some |= number;
    }
    return some;
  }
}
