package dev.lectern.byline;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * The Persian calendar: six months of 31 days, five of 30, then 29 or, in a leap year, 30.
 *
 * <p>Leap years by the 33-year cycle, which agrees with the observed calendar from 1178 to 1633.
 */
final class SolarHijri {

  private static final int ANCHOR_YEAR = 1400;
  private static final LocalDate ANCHOR = LocalDate.of(2021, 3, 21);

  private SolarHijri() {}

  static boolean isYear(int year) {
    return year >= 1300 && year < 1500;
  }

  static LocalDate toGregorian(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > lengthOf(year, month)) {
      throw new DateTimeException("no such day: " + year + "/" + month + "/" + day);
    }
    int days = day - 1;
    for (int m = 1; m < month; m++) {
      days += lengthOf(year, m);
    }
    for (int y = ANCHOR_YEAR; y < year; y++) {
      days += isLeap(y) ? 366 : 365;
    }
    for (int y = year; y < ANCHOR_YEAR; y++) {
      days -= isLeap(y) ? 366 : 365;
    }
    return ANCHOR.plusDays(days);
  }

  private static boolean isLeap(int year) {
    return (25 * year + 11) % 33 < 8;
  }

  private static int lengthOf(int year, int month) {
    return month <= 6 ? 31 : month <= 11 || isLeap(year) ? 30 : 29;
  }
}
