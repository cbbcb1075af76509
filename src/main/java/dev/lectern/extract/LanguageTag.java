package dev.lectern.extract;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Language tags (BCP 47) as pages write them, in their canonical form. */
final class LanguageTag {

  private static final Pattern TAG = Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,3}");

  /** The usual ones are canonical, but for three languages whose code has changed. */
  private static final Pattern USUAL = Pattern.compile("(?!iw|in|ji)[a-z]{2}(?:-[A-Z]{2})?");

  private LanguageTag() {}

  /** The tag that a text is, if it is one and names a language. */
  static Optional<String> of(String text) {
    String claim = text.strip();
    if (USUAL.matcher(claim).matches()) {
      return Optional.of(claim);
    }
    return Optional.of(claim)
        .filter(tag -> TAG.matcher(tag).matches())
        .map(tag -> Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag())
        .filter(tag -> !tag.equals("und"));
  }
}
