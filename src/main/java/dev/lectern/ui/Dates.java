package dev.lectern.ui;

import dev.lectern.article.Dateline;
import java.time.LocalDate;

/** Days in words, as cards and bylines show them: {@code 20 Feb 2026}. */
public final class Dates {

  private static final String[] MONTHS = {
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
  };

  private Dates() {}

  /** The day of a dateline. */
  public static String words(Dateline dateline) {
    LocalDate day = dateline.day();
    return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
  }
}
