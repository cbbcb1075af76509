package dev.lectern.byline;

/** Chinese numerals of dates as digits: 二〇二四年十二月三日 is 2024年12月3日. */
final class CjkNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String UNITS = "年月日号號";

  private CjkNumerals() {}

  static String toDigits(String text) {
    if (text.indexOf('年') < 0 && text.indexOf('月') < 0) {
      return text;
    }
    StringBuilder result = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (end < text.length() && isNumeral(text.charAt(end))) {
        end++;
      }
      boolean unit = end > at && end < text.length() && UNITS.indexOf(text.charAt(end)) >= 0;
      if (end == at) {
        end++;
      }
      result.append(unit ? value(text.substring(at, end)) : text.substring(at, end));
      at = end;
    }
    return result.toString();
  }

  private static boolean isNumeral(char c) {
    return DIGITS.indexOf(c) >= 0 || c == '十' || c == '零' || c == '○' || c == '元';
  }

  private static String value(String numerals) {
    String plain = numerals.replace('零', '〇').replace('○', '〇').replace('元', '一');
    int ten = plain.indexOf('十');
    if (ten >= 0) {
      int tens = ten == 0 ? 1 : DIGITS.indexOf(plain.charAt(ten - 1));
      int ones = ten == plain.length() - 1 ? 0 : DIGITS.indexOf(plain.charAt(ten + 1));
      return Integer.toString(tens * 10 + ones);
    }
    StringBuilder digits = new StringBuilder();
    plain.chars().map(DIGITS::indexOf).forEach(digits::append);
    return digits.toString();
  }
}
