package dev.lectern.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Dateline;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeedDatesTest {

  private static String read(String text) {
    return FeedDates.parse(text).map(Dateline::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2003-12-31T10:14:55Z              | 2003-12-31T10:14:55Z
          2003-12-31T10:14:55.1234567Z      | 2003-12-31T10:14:55Z
          2003-12-31T10:14:55+0100          | 2003-12-31T10:14:55+01:00
          2003-12-31T10:14:55-05            | 2003-12-31T10:14:55-05:00
          2003-12-31T10:14                  | 2003-12-31T10:14:00Z
          2003-12-31 10:14:55               | 2003-12-31T10:14:55Z
          2003-12-31T24:00:00Z              | 2004-01-01T00:00:00Z
          2003-12-31T10:14:60Z              | 2003-12-31T10:14:59Z
          2003-12-31                        | 2003-12-31
          2003-12                           | 2003-12-01
          2003                              | 2003-01-01
          20031231                          | 2003-12-31
          03-12-31                          | 2003-12-31
          2003-365                          | 2003-12-31
          2003335                           | 2003-12-01
          Thu, 01 Jan 2004 19:48:21 GMT     | 2004-01-01T19:48:21Z
          Thu, 01 Jan 2004 19:48:21 +0900   | 2004-01-01T19:48:21+09:00
          Thu, 1 Jan 04 19:48 EST           | 2004-01-01T19:48:00-05:00
          Thu,01 Jan 2004 19:48:21          | 2004-01-01T19:48:21Z
          01 Jan 2004 00:00:00 CEST         | 2004-01-01T00:00:00+02:00
          Thursday, 01-Jan-04 19:48:21 GMT  | 2004-01-01T19:48:21Z
          fantabuday, 01 Jan 2004 1:48 PST  | 2004-01-01T01:48:00-08:00
          Thu, Jan 01 2004 19:48:21 GMT     | 2004-01-01T19:48:21Z
          January 5, 2004 7:30 PM EST       | 2004-01-05T19:30:00-05:00
          Sun Jan  4 16:29:06 2004          | 2004-01-04T16:29:06Z
          Sun Jan  4 16:29:06 PST 2004      | 2004-01-04T16:29:06-08:00
          Tue, 05 Jun 2012 10:00:00 GMT+2   | 2012-06-05T10:00:00+02:00
          2004년 05월 28일  오후 01:31:15      | 2004-05-28T13:31:15+09:00
          5 mars 2024 10:20                 | 2024-03-05T10:20:00Z
          Tue, 31 Feb 2026 10:00:00 GMT     | none
          2003-13-31                        | none
          yesterday                         | none
          ''                                | none
          """)
  void dates_are_read_in_every_form_feeds_write(String text, String expected) {
    assertThat(read(text)).isEqualTo(expected);
  }

  @Property(seed = "2026", tries = 200)
  void any_text_is_a_date_or_none(@ForAll String text) {
    assertThat(FeedDates.parse(text)).isNotNull();
  }
}
