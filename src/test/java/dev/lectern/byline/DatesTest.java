package dev.lectern.byline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Dateline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

  private static String text(Optional<Dateline> date) {
    return date.map(Dateline::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2024-03-05                               | 2024-03-05
          2024-3-5                                 | 2024-03-05
          2024-03-05T10:20:30Z                     | 2024-03-05T10:20:30Z
          2024-03-05T10:20:30.123456Z              | 2024-03-05T10:20:30Z
          2024-03-05T10:20:30+01:00                | 2024-03-05T10:20:30+01:00
          2024-03-05T10:20:30-0500                 | 2024-03-05T10:20:30-05:00
          2024-03-05T10:20+01                      | 2024-03-05T10:20:00+01:00
          2024-03-05 10:20:30 +0200                | 2024-03-05T10:20:30+02:00
          2024-03-05 10:20:30 UTC                  | 2024-03-05T10:20:30Z
          2024-03-05T10:20:30                      | 2024-03-05
          2024-03-05 10:20                         | 2024-03-05
          20240305                                 | 2024-03-05
          20240305T102030Z                         | 2024-03-05
          2024-03                                  | 2024-03-01
          2024                                     | 2024-01-01
          2024/03/05                               | 2024-03-05
          2024.03.05                               | 2024-03-05
          1709632800                               | 2024-03-05T10:00:00Z
          1709632800000                            | 2024-03-05T10:00:00Z
          Tue, 05 Mar 2024 10:20:30 GMT            | 2024-03-05T10:20:30Z
          Tue, 05 Mar 2024 10:20:30 +0100          | 2024-03-05T10:20:30+01:00
          Tue, 5 Mar 2024 10:20 EST                | 2024-03-05T10:20:00-05:00
          05 Mar 24 10:20:30 PDT                   | 2024-03-05T10:20:30-07:00
          Tuesday, 05-Mar-24 10:20:30 GMT          | 2024-03-05T10:20:30Z
          Tue Mar  5 10:20:30 2024                 | 2024-03-05
          Tue Mar 05 10:20:30 CET 2024             | 2024-03-05
          Tue Mar 05 2024 10:20:30 GMT+0100 (CET)  | 2024-03-05T10:20:30+01:00
          Mar 5, 2024 10:20 AM PST                 | 2024-03-05T10:20:00-08:00
          March 5, 2024 at 3:20 p.m. EDT           | 2024-03-05T15:20:00-04:00
          Mar 5, 2024 12:05 am UTC                 | 2024-03-05T00:05:00Z
          5.3.2024                                 | 2024-03-05
          13/03/2024                               | 2024-03-13
          03/13/2024                               | 2024-03-13
          03/05/2024                               | 2024-03-05
          05.03.24                                 | 2024-03-05
          24 March 05                              | 2005-03-24
          { article.date.isoformat() }             | none
          2024-13-45                               | none
          30.02.2024                               | none
          Invalid Date                             | none
          v1.2.2024.3                              | none
          '0000-00-00 00:00:00'                    | none
          """)
  void a_machines_text_is_a_date(String text, String expected) {
    assertThat(text(Dates.parse(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Posted on March 5, 2024 by Ann                     | 2024-03-05
          en | Mar. 5th, 2024                                     | 2024-03-05
          en | 5th of March, 2024                                 | 2024-03-05
          en | the 5 March 2024 edition                           | 2024-03-05
          en | 05-Mar-2024                                        | 2024-03-05
          en | 05 Mar '24                                         | 2024-03-05
          en | Mar 5 '24 · 6 min read                             | 2024-03-05
          en | Sept 9, 2023                                       | 2023-09-09
          en | Published: 2024-03-05 · 10 min                     | 2024-03-05
          en | 2024 March 5                                       | 2024-03-05
          en | 2024, 5 March                                      | 2024-03-05
          en | Tuesday 5 March 2024 10:20                         | 2024-03-05
          en | 10:20, 5 March 2024 (UTC)                          | 2024-03-05
          en | March 5 2024, 10 min read                          | 2024-03-05
          en | Updated May 7, 2024                                | 2024-05-07
          en | 12 comments 5 March 2024                           | 2024-03-05
          en | 3/5/24                                             | 2024-03-05
          en-GB | 3/5/24                                          | 2024-05-03
          de | Veröffentlicht am 5. März 2024 von Ann             | 2024-03-05
          de | Dienstag, den 05. März 2024                        | 2024-03-05
          de | 5. Jänner 2024                                     | 2024-01-05
          de | 05.03.2024 um 10:15 Uhr                            | 2024-03-05
          de | 5. 3. 2024                                         | 2024-03-05
          fr | Publié le 5 mars 2024                              | 2024-03-05
          fr | le 1er août 2023 à 10h15                           | 2023-08-01
          fr | 14 févr. 2024                                      | 2024-02-14
          fr | 05/03/2024                                         | 2024-03-05
          fr | mardi 5 décembre 2023                              | 2023-12-05
          es | 5 de marzo de 2024                                 | 2024-03-05
          es | martes, 5 de septiembre del 2023                   | 2023-09-05
          es | Publicado el 1º de enero de 2024                   | 2024-01-01
          es | marzo 5, 2024                                      | 2024-03-05
          pt | 5 de março de 2024                                 | 2024-03-05
          pt | 10 out. 2023                                       | 2023-10-10
          pt | Publicado em 05/03/2024 às 10:15                   | 2024-03-05
          it | 5 marzo 2024                                       | 2024-03-05
          it | martedì 5 gennaio 2024                             | 2024-01-05
          it | 5 dic 2023                                         | 2023-12-05
          nl | 5 maart 2024                                       | 2024-03-05
          nl | dinsdag 5 mrt. 2024                                | 2024-03-05
          ru | 5 марта 2024 г.                                    | 2024-03-05
          ru | Опубликовано 15 сентября 2023 в 10:15              | 2023-09-15
          ru | 05.03.2024                                         | 2024-03-05
          pl | 5 marca 2024                                       | 2024-03-05
          pl | 5 listopada 2023 r.                                | 2023-11-05
          pl | wtorek, 5 października 2023                        | 2023-10-05
          hr | 5. listopada 2023.                                 | 2023-10-05
          tr | 5 Mart 2024 Salı                                   | 2024-03-05
          tr | 5 Ağustos 2023                                     | 2023-08-05
          tr | 25 ARALIK 2023                                     | 2023-12-25
          zh | 2024年3月5日                                        | 2024-03-05
          zh | 发布于 2024 年 3 月 5 日                             | 2024-03-05
          zh | 二〇二四年十二月二十三日                              | 2024-12-23
          zh | 民國113年3月5日                                      | 2024-03-05
          zh | 2024年3月5号                                        | 2024-03-05
          ja | 公開日：2024年03月05日（火）                          | 2024-03-05
          ja | 令和6年3月5日                                        | 2024-03-05
          ja | 令和元年12月1日                                      | 2019-12-01
          ja | ２０２４年３月５日                                    | 2024-03-05
          ko | 2024년 3월 5일                                      | 2024-03-05
          ko | 2024년 3월 5일에 작성                                | 2024-03-05
          ko | 2024. 3. 5. 오후 3:20                               | 2024-03-05
          ar | 5 مارس 2024                                        | 2024-03-05
          ar | ٥ مارس ٢٠٢٤                                        | 2024-03-05
          ar | الثلاثاء، 5 آذار 2024                              | 2024-03-05
          ar | 5 تشرين الثاني 2023                                | 2023-11-05
          ar | 5 كانون الأول، 2023                                | 2023-12-05
          fa | ۱۵ اسفند ۱۴۰۲                                      | 2024-03-05
          fa | سه‌شنبه ۱۵ اسفند ۱۴۰۲ ساعت ۱۰:۱۵                    | 2024-03-05
          fa | ۱۴۰۲/۱۲/۱۵                                         | 2024-03-05
          fa | 1 فروردین 1400                                     | 2021-03-21
          fa | ۳۰ اسفند ۱۴۰۳                                      | 2025-03-20
          fa | 5 مارس 2024                                        | 2024-03-05
          he | 5 במרץ 2024                                        | 2024-03-05
          he | פורסם ב-5 באוגוסט 2023                             | 2023-08-05
          es | 5-ago-2023                                         | 2023-08-05
          pt | quinta-feira, 5 de outubro de 2023                 | 2023-10-05
          it | 1° maggio 2024                                     | 2024-05-01
          nl | donderdag 5 oktober 2023 om 10:15                  | 2023-10-05
          ru | чт, 5 окт. 2023 г.                                 | 2023-10-05
          zh | 十月 5, 2023                                        | 2023-10-05
          zh | 5 十月 2023                                         | 2023-10-05
          ja | 14 9月, 2018                                       | 2018-09-14
          ja | 10月 5, 2023                                       | 2023-10-05
          ko | 10월 5, 2023                                       | 2023-10-05
          ja | 3 9月14日                                           | none
          ar | 5 غشت 2023                                         | 2023-08-05
          ar | 5 شباط/فبراير 2024                                 | 2024-02-05
          fa | ۱۳ مهر ماه ۱۴۰۲                                    | 2023-10-05
          fa | ۱۳ مهرماه ۱۴۰۲                                     | 2023-10-05
          he | יום חמישי, 5 אוקטובר 2023                          | 2023-10-05
          uk | 5 березня 2024 р.                                  | 2024-03-05
          cs | 5. března 2024                                     | 2024-03-05
          cs | 5. listopadu 2023                                  | 2023-11-05
          sk | 5. októbra 2023                                    | 2023-10-05
          sv | den 5 mars 2024                                    | 2024-03-05
          da | 5. maj 2024                                        | 2024-05-05
          nb | 5. desember 2023                                   | 2023-12-05
          fi | 5. maaliskuuta 2024                                | 2024-03-05
          fi | 5.3.2024 klo 10.15                                 | 2024-03-05
          hu | 2024. március 5., kedd                             | 2024-03-05
          ro | 5 martie 2024                                      | 2024-03-05
          el | 5 Μαρτίου 2024                                     | 2024-03-05
          bg | 5 март 2024                                        | 2024-03-05
          ca | 5 de març de 2024                                  | 2024-03-05
          ca | 11 d’octubre de 2023                               | 2023-10-11
          id | 5 Maret 2024                                       | 2024-03-05
          vi | Ngày 5 tháng 3, 2024                               | 2024-03-05
          vi | 5 tháng 3 năm 2024                                 | 2024-03-05
          th | 5 มีนาคม 2567                                       | 2024-03-05
          th | 5 มี.ค. 2024                                       | 2024-03-05
          lt | 2024 m. kovo 5 d.                                  | 2024-03-05
          lv | 2024. gada 5. marts                                | 2024-03-05
          hi | 5 मार्च 2024                                        | 2024-03-05
          en | © 2024 Ann                                         | none
          en | 10 min read                                        | none
          en | March 2024                                         | none
          en | May the 4th be with you                            | none
          en | version 1.2.2024.5                                 | none
          en | at 10:20 on March 5                                | none
          en | 192.168.12.2024                                    | none
          en | 2024 in 5 charts                                   | none
          en | January 1, 0001                                    | none
          """)
  void a_byline_says_when(String language, String text, String expected) {
    assertThat(text(Dates.find(text, language))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          12 Mar                | en | 2024-03-12
          Mar 12                | en | 2024-03-12
          03-12 A title         | en | 2024-03-12
          12.03. Ein Titel      | de | 2024-03-12
          12/03                 | fr | 2024-03-12
          3月12日               | zh | 2024-03-12
          12 марта: название    | ru | 2024-03-12
          12 Mar 2019           | en | 2019-03-12
          A title               | en | none
          """)
  void a_heading_lends_its_year(String text, String language, String expected) {
    assertThat(text(Dates.findInYear(text, 2024, language, Dates.Order.UNKNOWN)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          March 2024          | 2024-03
          mars 2024           | 2024-03
          marzo de 2024       | 2024-03
          2024年3月            | 2024-03
          2024 March          | 2024-03
          2024-03             | 2024-03
          03/2024             | 2024-03
          Archive             | none
          13/2024             | none
          """)
  void a_month_has_a_year(String text, String expected) {
    assertThat(Dates.findMonth(text, "").map(YearMonth::toString).orElse("none"))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /2024/03/05/title/              | 2024-03-05
          /blog/2024-03-05-title          | 2024-03-05
          /blog/2024/3/5/title            | 2024-03-05
          /news/20240305/title            | 2024-03-05
          /a/title-20240305.html          | 2024-03-05
          /2024/03/title                  | none
          /post/1203948576                | none
          /2024/13/05/x                   | none
          /2024/1/5                       | 2024-01-05
          2024_03_05.html                 | 2024-03-05
          /2024/03-05/x                   | none
          /2024/02/31/x                   | none
          /2024/03/056/x                  | none
          /202435/x                       | none
          /2031/x/2024.03.05              | 2024-03-05
          /2024/march/05/x                | 2024-03-05
          /2024/march/5                   | 2024-03-05
          /2024/march/2024-03             | none
          /p/120240305                    | none
          """)
  void a_path_names_a_day(String path, String expected) {
    assertThat(text(Dates.inPath(path))).isEqualTo(expected);
  }

  @Test
  void a_day_above_twelve_decides_for_the_whole_list() {
    List<String> texts = List.of("Posted 03/04/2024", "13/05/2023", "01/02/2022");

    assertThat(Dates.inferOrder(texts)).isEqualTo(Dates.Order.DAY_FIRST);
    assertThat(text(Dates.find(texts.getFirst(), "en", Dates.Order.DAY_FIRST)))
        .isEqualTo("2024-04-03");
  }

  @Test
  void a_list_that_runs_in_order_decides_where_no_number_does() {
    List<String> monthFirst = List.of("05/01/2024", "04/12/2024", "04/02/2024", "03/07/2024");

    assertThat(Dates.inferOrder(monthFirst)).isEqualTo(Dates.Order.MONTH_FIRST);
  }

  @Test
  void nothing_decides_for_an_empty_list() {
    assertThat(Dates.inferOrder(List.of("5 March 2024"))).isEqualTo(Dates.Order.UNKNOWN);
  }

  @Test
  void every_date_of_a_text_is_found_in_its_order() {
    assertThat(
            Dates.findAll("5 March 2024, updated 2024-04-01 and 1.5.2024", "", Dates.Order.UNKNOWN))
        .extracting(Dateline::toString)
        .containsExactly("2024-03-05", "2024-04-01", "2024-05-01");
  }

  @Property(seed = "2026", tries = 200)
  void every_day_survives_being_written(
      @ForAll @IntRange(max = 40_000) int days, @ForAll @IntRange(max = 4) int form) {
    LocalDate day = LocalDate.of(1970, 1, 1).plusDays(days);
    String month = day.getMonth().name().toLowerCase(java.util.Locale.ROOT);
    String text =
        switch (form) {
          case 0 -> day.toString();
          case 1 -> month + " " + day.getDayOfMonth() + ", " + day.getYear();
          case 2 -> day.getDayOfMonth() + ". " + month.substring(0, 3) + " " + day.getYear();
          case 3 -> day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
          default -> day.getDayOfMonth() + "." + day.getMonthValue() + "." + day.getYear();
        };
    assertThat(text(Dates.find("On " + text + " it was", ""))).isEqualTo(day.toString());
    assertThat(text(Dates.parse(text))).isEqualTo(day.toString());
  }

  @Property(seed = "2026", tries = 300)
  void any_text_is_read_without_an_error(@ForAll String text) {
    assertThat(Dates.find(text, "de")).isNotNull();
    assertThat(Dates.parse(text)).isNotNull();
    assertThat(Dates.findMonth(text, "")).isNotNull();
    assertThat(Dates.inferOrder(List.of(text, text))).isNotNull();
    assertThat(ReadingTime.find(text)).isNotNull();
    assertThat(TextLength.of(text).total()).isNotNegative();
  }
}
