package dev.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Document;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RunTest {

  private static final String TEXT = " one two  three\u00a0four\n\tfive 漢字\n漢字 six ";

  @Test
  void text_reads_alike_in_one_piece_and_in_many() {
    String pieces =
        TEXT.codePoints().mapToObj(Character::toString).collect(Collectors.joining("<!-- -->"));
    for (String around :
        List.of(
            "<p>TEXT</p>",
            "<p>a <b>TEXT</b> b</p>",
            "<p><code>TEXT</code></p>",
            "<p>a<code>b TEXT</code>c<br>TEXT</p>",
            "<p><a id=x href='#x'>TEXT</a><i>TEXT</i>")) {
      assertThat(read(around.replace("TEXT", pieces)))
          .as(around)
          .isEqualTo(read(around.replace("TEXT", TEXT)));
    }
  }

  @Test
  void what_is_unseen_divides_nothing() {
    assertThat(read("<p>one \u2063\u200b two \u2063</p>")).isEqualTo(read("<p>one two</p>"));
    assertThat(read("<p>o\u00adne\u2063 <b>\u200btwo \u2063</b></p>"))
        .isEqualTo(read("<p>one <b>two</b></p>"));
  }

  @Test
  void spaces_around_what_is_unseen_are_one() {
    assertThat(read("<p>one \u200b two\u200b three \u200b<b>four \u2764 five</b></p>"))
        .isEqualTo(read("<p>one two three <b>four \u2764 five</b></p>"));
  }

  private static Document read(String html) {
    return HtmlReader.read(html, Address.of("https://blog.example/"));
  }
}
