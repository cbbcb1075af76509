package dev.lectern.byline;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the minute in the languages blogs are written in. */
final class MinuteNames {

  private static final Set<String> MINUTES =
      folded(
          "min mins minute minutes minuten minuto minutos minuti minuut minut minuty minuta minuter"
              + " minutter minutters minuuttia minuutti minuts minutu minutę perc perces минут минуты минута"
              + " мин хв хвилин хвилини хвилина dakika dakikalık dakikada dk λεπτά λεπτό دقيقة دقائق دقيقه"
              + " דקות דקה דק phút menit นาที मिनट 分 m");

  /** The sign for a minute with its endings; "분류" and its like are other words. */
  private static final Set<String> KOREAN = folded("분 분간 분량 분이면 분짜리 분만에 분만 분정도 분쯤 분이 분의 분내");

  /** What else tells a read time: PT8M and PT2H of ISO 8601, "a few seconds". */
  private static final Set<String> OTHERS = Set.of("p", "pt", "seconds");

  private static final WordList ALL =
      WordList.of(Stream.concat(MINUTES.stream(), OTHERS.stream()).toArray(String[]::new));

  private MinuteNames() {}

  /** Words, parted by spaces, as tokens have them. */
  static Set<String> folded(String words) {
    return Arrays.stream(words.split(" ", -1)).map(Tokens::fold).collect(Collectors.toSet());
  }

  static boolean contain(String word) {
    return MINUTES.contains(word) || KOREAN.contains(word);
  }

  /**
   * Whether a text may say minutes: of words in ASCII only a few do, others have too many forms to
   * tell by their letters; and what is cut off for its length may end in the midst of any.
   */
  static boolean mayStandIn(String text) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= Tokens.ASCII && Tokens.mayJoinWord(c)) {
        return true;
      }
      if (!Tokens.isAsciiLetter(c)) {
        if (ALL.holds(text, start, i)) {
          return true;
        }
        start = i + 1;
      }
    }
    return text.length() > Tokens.LONGEST || ALL.holds(text, start, text.length());
  }
}
