package dev.lectern.extract;

import dev.lectern.article.Dateline;
import dev.lectern.byline.Dates;
import java.util.Arrays;
import java.util.Optional;

/** A short text with a bar in the place of its date, so that it falls apart into what is beside. */
final class Undated {

  private static final int MOST_WORDS = 24;
  private static final String BAR = " | ";

  private final String text;
  private final String language;

  /** Where each word begins, and the end. */
  private final int[] starts;

  private Undated(String text, String language, int[] starts) {
    this.text = text;
    this.language = language;
    this.starts = starts;
  }

  /** What remains of a text without its date, or nothing where it has none or is long. */
  static Optional<String> of(String text, String language) {
    String line = text.strip();
    int[] starts = Dates.mayStandIn(line) ? starts(line) : new int[0];
    return starts.length < 2 || starts.length > MOST_WORDS + 1
        ? Optional.empty()
        : new Undated(line, language, starts).rest();
  }

  private static int[] starts(String line) {
    int[] starts = new int[line.length() + 1];
    int words = 1;
    for (int i = 1; i < line.length(); i++) {
      if (isSpace(line.charAt(i - 1)) && !isSpace(line.charAt(i))) {
        starts[words++] = i;
      }
    }
    starts[words] = line.length();
    return Arrays.copyOf(starts, words + 1);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** The date is all the words that cannot be left out at either end without changing it. */
  private Optional<String> rest() {
    int all = starts.length - 1;
    Optional<Dateline> date = dateIn(0, all);
    if (date.isEmpty()) {
      return Optional.empty();
    }
    int dated = endOfNumbers();
    int end = dated < all && dateIn(0, dated).equals(date) ? dated : all;
    while (end > 1 && dateIn(0, end - 1).equals(date)) {
      end--;
    }
    int start = 0;
    while (start + 1 < end && dateIn(start + 1, end).equals(date)) {
      start++;
    }
    return Optional.of(text.substring(0, starts[start]) + BAR + text.substring(starts[end]));
  }

  /** Behind the last word with a number. The words that follow seldom say anything of the date. */
  private int endOfNumbers() {
    int end = starts.length - 1;
    while (end > 1 && !Dates.mayBeginIn(text.substring(starts[end - 1], starts[end]))) {
      end--;
    }
    return end;
  }

  private Optional<Dateline> dateIn(int from, int to) {
    return Dates.find(text.substring(starts[from], starts[to]), language);
  }
}
