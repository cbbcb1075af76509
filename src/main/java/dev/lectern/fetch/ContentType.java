package dev.lectern.fetch;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Content-Type field (RFC 9110 section 8.3), read leniently.
 *
 * @param type lower case, without parameters; empty where there is none
 * @param charset the parameter as written, without quotes; empty where there is none
 */
record ContentType(String type, String charset) {

  private static final Pattern TYPE =
      Pattern.compile(
          "\\s*([a-z0-9!#$&^_.+-]{1,80}/[a-z0-9!#$&^_.+-]{1,80})\\s*(?:[;,].*)?", Pattern.DOTALL);
  private static final Pattern CHARSET =
      Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([a-z0-9_.:+-]{1,40})");

  static ContentType parse(String field) {
    String lower = field.toLowerCase(Locale.ROOT);
    Matcher type = TYPE.matcher(lower);
    Matcher charset = CHARSET.matcher(lower);
    return new ContentType(
        type.matches() ? type.group(1) : "", charset.find() ? charset.group(1) : "");
  }
}
