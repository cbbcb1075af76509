package dev.lectern.byline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Headline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTimeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          10 min read                               | 10
          10-minute read                            | 10
          a 5-minute read                           | 5
          A five minute read                        | 5
          5 mins to read                            | 5
          Reading time: 7 minutes                   | 7
          Reading Time: ~7 mins                     | 7
          Estimated reading time: 3.5 minutes       | 3
          less than a minute read                   | 0
          < 1 min read                              | 1
          0 min read                                | 0
          2018-02-11 · a few seconds · Ann          | 0
          2018-02-11 · بضع ثوان · Ann               | 0
          1 hour 5 min read                         | 65
          1200 words, 6 min read                    | 6
          March 5, 2024 · 6 min read · 1200 words   | 6
          6 min                                     | 6
          ~6 minutes                                | 6
          PT8M                                      | 8
          PT1H5M                                    | 65
          Lesezeit 8 Minuten                        | 8
          Lesezeit: ca. 8 Min.                      | 8
          8 Minuten Lesezeit                        | 8
          Temps de lecture : 5 minutes              | 5
          5 min de lecture                          | 5
          5 minutes à lire                          | 5
          Tiempo de lectura: 4 minutos              | 4
          4 minutos de lectura                      | 4
          Tempo de leitura: 4 minutos               | 4
          4 min de leitura                          | 4
          Tempo di lettura: 3 minuti                | 3
          4 min di lettura                          | 4
          Leestijd: 6 minuten                       | 6
          Время на прочтение 12 мин                 | 12
          本文字数：2.1k 阅读时长 ≈ 4 分钟           | 4
          約5分で読了                               | 5
          약 5분 소요                               | 5
          مدة القراءة: 5 دقائق                      | 5
          ۵ دقیقه مطالعه                            | 5
          קריאה של 5 דקות                           | 5
          6 min leestijd                            | 6
          Время чтения: 9 минут                     | 9
          9 мин на чтение                           | 9
          Czas czytania: 5 minut                    | 5
          5 min czytania                            | 5
          Przeczytasz w 5 minut                     | 5
          Okuma süresi: 4 dakika                    | 4
          4 dk okuma                                | 4
          5 dakikada okunur                         | 5
          大约 2 分钟                                | 2
          ca. 4 min                                 | 4
          около 7 минут                             | 7
          etwa 3 Minuten                            | 3
          حدود ۵ دقیقه                              | 5
          约 12 分钟                                 | 12
          阅读时间 5 分钟                              | 5
          预计阅读需要12分钟                             | 12
          閱讀時間約 3 分鐘                             | 3
          読了 5 分                                  | 5
          約 5 分                                    | 5
          この記事は約5分で読めます                       | 5
          読了時間: 約 7 分                            | 7
          5분 읽기                                   | 5
          읽는 시간 5분                               | 5
          5분 분량                                   | 5
          5분이면 읽는 글                            | 5
          2024-11-20 분류 개발 읽는 시간             | none
          发表于 2024-11-20 分类于 技术 阅读时长 ≈ 7 分钟 | 7
          2024-11-20 分享 阅读                        | none
          この記事は5分で読めます                    | 5
          読了時間 5分程度                           | 5
          وقت القراءة: 5 دقائق                      | 5
          ٥ دقائق للقراءة                           | 5
          زمان مطالعه: ۵ دقیقه                      | 5
          זמן קריאה: 5 דקות                         | 5
          5 min läsning                             | 5
          Lästid: 5 minuter                         | 5
          5 minutters læsning                       | 5
          Čtení na 5 minut                          | 5
          Час читання: 5 хвилин                     | 5
          5 phút đọc                                | 5
          Waktu baca 5 menit                        | 5
          5 minutes ago                             | none
          2018-02-11 · دقائق 12 · Ann               | 12
          2017-03-15 · دقيقتان · Ann                | 2
          6 mins                                    | 6
          vor 5 Minuten                             | none
          il y a 5 minutes                          | none
          5分前                                      | none
          Bake for 20 minutes at 180 degrees        | none
          Duration 10:30 min                        | none
          10 March 2024                             | none
          12 comments                               | none
          """)
  void a_short_text_names_minutes(String text, String expected) {
    var minutes = ReadingTime.find(text);
    assertThat(minutes.isPresent() ? "" + minutes.getAsInt() : "none").isEqualTo(expected);
    assertThat(ReadingTime.mayStandIn("Ann Lee wrote " + text + " ago")).isTrue();
  }

  @Test
  void a_text_without_numbers_and_minutes_tells_no_read_time() {
    assertThat(ReadingTime.mayStandIn("By Ann Lee in Second-hand books")).isTrue();
    assertThat(ReadingTime.mayStandIn("By Ann\u00a0Lee in Some books")).isFalse();
  }

  @Test
  void less_than_a_minute_is_shown_as_that() {
    assertThat(Headline.minutesInWords(0)).isEqualTo("< 1 min");
    assertThat(Headline.minutesInWords(8)).isEqualTo("8 min");
  }

  @Test
  void words_and_ideographs_are_counted_apart() {
    assertThat(TextLength.of("Don't count 3.5 well-known words twice."))
        .isEqualTo(new TextLength(6, 0));
    assertThat(TextLength.of("用 Java 写的程序，很快。")).isEqualTo(new TextLength(1, 7));
  }

  @Test
  void the_time_grows_with_words_ideographs_and_code() {
    assertThat(ReadingTime.compute(new TextLength(10, 0), 0)).isEqualTo(1);
    assertThat(ReadingTime.compute(new TextLength(2300, 0), 0)).isEqualTo(10);
    assertThat(ReadingTime.compute(new TextLength(0, 2500), 0)).isEqualTo(5);
    assertThat(ReadingTime.compute(new TextLength(1150, 0), 80)).isEqualTo(7);
  }
}
