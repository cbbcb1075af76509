package dev.lectern.fetch;

import java.util.regex.Pattern;

/** Which text may stand in a header field (RFC 9110 section 5.5). */
final class Headers {

  private static final Pattern FIELD =
      Pattern.compile("[\\x21-\\x7E](?:[\\x20-\\x7E\\t]{0,1022}[\\x21-\\x7E])?");

  private Headers() {}

  /** Whether this can be sent as a field: visible, short, and something. */
  static boolean isField(String value) {
    return FIELD.matcher(value).matches();
  }

  /** The value, or empty text where we could never send it back. */
  static String kept(String value) {
    return isField(value.strip()) ? value.strip() : "";
  }
}
