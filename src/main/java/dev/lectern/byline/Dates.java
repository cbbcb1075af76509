package dev.lectern.byline;

import dev.lectern.article.Dateline;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Reads dates as machines and people write them: ISO 8601, RFC 822 and 850, asctime, numbers in any
 * order, words of some forty languages, Chinese numerals and eras, the Persian calendar.
 *
 * <p>A time is kept only where its zone is given; a day without a year is no date.
 */
public final class Dates {

  /** How a page writes 05/03/2024. */
  public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    /** Nothing is known of the page; its language decides. */
    UNKNOWN
  }

  private Dates() {}

  /** Reads a text that is meant to be a date and nothing else (an attribute, a feed's element). */
  public static Optional<Dateline> parse(String text) {
    return parse(text, "");
  }

  /** Like {@link #parse(String)}; the language decides between readings of 05/03/2024. */
  public static Optional<Dateline> parse(String text, String language) {
    String stripped = text.strip();
    return IsoDates.parse(stripped)
        .or(() -> MachineDates.parse(stripped))
        .or(() -> reader(stripped, DateStyle.of(language).leniently()).first());
  }

  /**
   * Finds the first date in running text such as a byline ("Posted on 3. März 2024 by Ann").
   *
   * @param language a BCP 47 tag that decides between readings, or empty
   */
  public static Optional<Dateline> find(String text, String language) {
    return find(text, language, Order.UNKNOWN);
  }

  /** Like {@link #find(String, String)}, for a page whose order of day and month is known. */
  public static Optional<Dateline> find(String text, String language, Order order) {
    return reader(text, DateStyle.of(language).in(order)).first();
  }

  /** Every date of a text, in its order. */
  public static List<Dateline> findAll(String text, String language, Order order) {
    return reader(text, DateStyle.of(language).in(order)).all();
  }

  /** Finds a day and month in a text that stands under a year ("12 Mar", "03-12" below "2024"). */
  public static Optional<Dateline> findInYear(String text, int year, String language, Order order) {
    return find(text, language, order)
        .or(() -> reader(text, DateStyle.of(language).in(order).under(year)).first());
  }

  /** Finds a month with its year ("März 2024", "2024年3月", "03/2024") in a text without a day. */
  public static Optional<YearMonth> findMonth(String text, String language) {
    return new MonthReader(tokens(text, mayBeginIn(text)), DateStyle.of(language)).first();
  }

  /**
   * The day that an address's path names: /2024/03/05/…, /2024-03-05-…, /20240305/…,
   * /2024/march/05.
   */
  public static Optional<Dateline> inPath(String path) {
    return PathDates.in(path).or(() -> PathDates.namedIn(path).flatMap(Dates::parse));
  }

  /**
   * Whether a page writes the day or the month first, judged by all its dates together: numbers
   * above twelve decide; failing that, the reading in which the list runs in order.
   */
  public static Order inferOrder(List<String> texts) {
    return OrderGuess.of(texts);
  }

  /** Whether a text has numbers for a day and a year, without which no date is written. */
  public static boolean mayStandIn(String text) {
    return Digits.mayHoldDate(text);
  }

  /** Whether a text has a number, without which it is no part of a date. */
  public static boolean mayBeginIn(String text) {
    return Digits.mayHoldNumber(text);
  }

  /** Whether a date in a text may depend on the order of day and month, as 05/03/2024 does. */
  public static boolean mayDependOnOrder(String text) {
    return NumericDates.mayDependOnOrder(text);
  }

  private static DateReader reader(String text, DateStyle style) {
    boolean whole = style.year().isEmpty() && !style.lenient();
    return new DateReader(tokens(text, whole ? mayStandIn(text) : mayBeginIn(text)), style);
  }

  private static Tokens tokens(String text, boolean mayDate) {
    return mayDate ? Tokens.of(text) : Tokens.NONE;
  }
}
