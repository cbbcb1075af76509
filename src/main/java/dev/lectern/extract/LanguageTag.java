package dev.lectern.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Language tags (BCP 47) as pages write them, in their canonical form. */
final class LanguageTag {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}");

  /** The usual ones are canonical, but for three languages whose code has changed. */
  private static final Set<String> CHANGED = Set.of("iw", "in", "ji");

  private LanguageTag() {}

  /** The tag that a text is, if it is one and names a language. */
  static Optional<String> of(String text) {
    String claim = text.strip();
    if (isUsual(claim)) {
      return Optional.of(claim);
    }
    return Optional.of(claim)
        .filter(tag -> TAG.matcher(tag).matches())
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
        .filter(tag -> !tag.equals("und"));
  }

  /** Two letters, and perhaps the two of a country. */
  private static boolean isUsual(String tag) {
    boolean language =
        tag.length() >= 2 && isIn('a', 'z', tag, 0) && !CHANGED.contains(tag.substring(0, 2));
    return language
        && (tag.length() == 2
            || (tag.length() == 5 && tag.charAt(2) == '-' && isIn('A', 'Z', tag, 3)));
  }

  /** Whether two letters are in a range. */
  private static boolean isIn(char first, char last, String tag, int start) {
    return tag.charAt(start) >= first
        && tag.charAt(start) <= last
        && tag.charAt(start + 1) >= first
        && tag.charAt(start + 1) <= last;
  }
}
