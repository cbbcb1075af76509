package dev.lectern.byline;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the time of day and the zone that follow a date. */
final class ClockReader {

  /** A time as far as it was read, and the token after it. */
  record Clock(LocalTime time, Optional<ZoneOffset> zone, int next) {}

  private static final Set<String> LEADS =
      Set.of(
          "t", "at", "um", "a", "as", "las", "om", "в", "o", "kl", "klo", "ob", "ore", "le", "alle",
          "uhr", "saat", "godz", "ساعت", "בשעה", "الساعة", "من");

  /** Zone names of RFC 822 and those seen in bylines, as minutes from Greenwich. */
  private static final Map<String, Integer> ZONES =
      Map.ofEntries(
          Map.entry("z", 0),
          Map.entry("utc", 0),
          Map.entry("gmt", 0),
          Map.entry("ut", 0),
          Map.entry("wet", 0),
          Map.entry("bst", 60),
          Map.entry("west", 60),
          Map.entry("cet", 60),
          Map.entry("met", 60),
          Map.entry("mez", 60),
          Map.entry("cest", 120),
          Map.entry("mesz", 120),
          Map.entry("eet", 120),
          Map.entry("eest", 180),
          Map.entry("msk", 180),
          Map.entry("ist", 330),
          Map.entry("hkt", 480),
          Map.entry("sgt", 480),
          Map.entry("awst", 480),
          Map.entry("jst", 540),
          Map.entry("kst", 540),
          Map.entry("acst", 570),
          Map.entry("aest", 600),
          Map.entry("aedt", 660),
          Map.entry("nzst", 720),
          Map.entry("nzdt", 780),
          Map.entry("art", -180),
          Map.entry("brt", -180),
          Map.entry("ast", -240),
          Map.entry("adt", -180),
          Map.entry("est", -300),
          Map.entry("edt", -240),
          Map.entry("et", -300),
          Map.entry("cst", -360),
          Map.entry("cdt", -300),
          Map.entry("mst", -420),
          Map.entry("mdt", -360),
          Map.entry("pst", -480),
          Map.entry("pdt", -420),
          Map.entry("pt", -480),
          Map.entry("akst", -540),
          Map.entry("hst", -600));

  private static final int NO_ZONE = Integer.MIN_VALUE;

  private final Tokens tokens;

  ClockReader(Tokens tokens) {
    this.tokens = tokens;
  }

  /** The time at a token or a few leading words after it. */
  Optional<Clock> after(int i) {
    int start = i;
    while (start < i + 3 && leads(tokens.get(start))) {
      start++;
    }
    return at(start);
  }

  private static boolean leads(Token token) {
    boolean word = token.kind() == Token.Kind.WORD && LEADS.contains(token.text());
    return word || token.isMark(",-—|·•@(/.");
  }

  private Optional<Clock> at(int i) {
    Token hour = tokens.get(i);
    Token minute = tokens.get(i + 2);
    boolean parted = tokens.get(i + 1).isMark(":.") || tokens.get(i + 1).isWord("h");
    boolean shown = hour.digits() >= 1 && hour.digits() <= 2 && minute.digits() == 2;
    return shown && parted && !minute.spaced() && hour.value() < 24 && minute.value() < 60
        ? Optional.of(withSeconds(LocalTime.of(hour.value(), minute.value()), i + 3))
        : Optional.empty();
  }

  private Clock withSeconds(LocalTime time, int i) {
    if (!tokens.get(i).isMark(":") || tokens.get(i + 1).digits() != 2) {
      return withHalf(time, i);
    }
    boolean fraction = tokens.get(i + 2).isMark(".,") && tokens.get(i + 3).digits() > 0;
    LocalTime exact = time.withSecond(Math.min(tokens.get(i + 1).value(), 59));
    return withHalf(exact, fraction ? i + 4 : i + 2);
  }

  private Clock withHalf(LocalTime time, int i) {
    int half = halfOfDay(i);
    if (half == 0) {
      return zoned(time, i);
    }
    LocalTime shown = time.withHour(time.getHour() % 12 + (half == 2 ? 12 : 0));
    return zoned(shown, tokens.get(i).text().length() == 2 ? i + 1 : i + 4);
  }

  /** 1 for "am" or "a.m.", 2 for "pm" or "p.m.", otherwise 0. */
  private int halfOfDay(int i) {
    String word = tokens.get(i).text();
    boolean dotted = tokens.get(i + 1).isMark(".") && tokens.get(i + 2).isWord("m");
    String half = dotted ? word + "m" : word;
    return half.equals("am") ? 1 : half.equals("pm") ? 2 : 0;
  }

  private Clock zoned(LocalTime time, int i) {
    int at = tokens.get(i).isMark("(") ? i + 1 : i;
    int named = namedOffset(at);
    if (named == NO_ZONE) {
      return numericOffset(time, at, new Clock(time, Optional.empty(), i));
    }
    Clock plain = new Clock(time, Optional.of(ZoneOffset.ofTotalSeconds(named * 60)), at + 1);
    return named == 0 ? numericOffset(time, at + 1, plain) : plain;
  }

  private int namedOffset(int i) {
    Token token = tokens.get(i);
    return token.kind() == Token.Kind.WORD ? ZONES.getOrDefault(token.text(), NO_ZONE) : NO_ZONE;
  }

  /** An offset such as +0530, -08:00 or +2 at a token, or else what is known without it. */
  private Clock numericOffset(LocalTime time, int i, Clock otherwise) {
    Token number = tokens.get(i + 1);
    boolean shaped = tokens.get(i).isMark("+-") && number.digits() >= 1 && number.digits() <= 4;
    if (!shaped || number.spaced()) {
      return otherwise;
    }
    boolean hoursOnly = number.digits() <= 2;
    boolean pair = hoursOnly && tokens.get(i + 2).isMark(":") && tokens.get(i + 3).digits() == 2;
    int hours = hoursOnly ? number.value() : number.value() / 100;
    int minutes = pair ? tokens.get(i + 3).value() : hoursOnly ? 0 : number.value() % 100;
    int total = (hours * 60 + minutes) * (tokens.get(i).isMark("-") ? -1 : 1);
    return Math.abs(total) <= 18 * 60 && minutes < 60
        ? new Clock(time, Optional.of(ZoneOffset.ofTotalSeconds(total * 60)), pair ? i + 4 : i + 2)
        : otherwise;
  }
}
