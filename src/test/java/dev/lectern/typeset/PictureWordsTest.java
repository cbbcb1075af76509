package dev.lectern.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureWordsTest {

  @ParameterizedTest
  @CsvSource({
    "https://example.org/a/tide-gauge.png?size=2, tide-gauge.png",
    "https://example.org/A3C_vs_A2C.png, A3C_vs_A2C.png",
    "https://example.org/流程图.png, 流程图.png",
    "https://example.org/images20260724112251196.png, picture",
    "https://example.org/IMG_0042.jpeg, picture",
    "https://example.org/8bc1d7a0-4e5f-2c33.webp, picture",
    "https://example.org/%D0%BA%D0%BE%D1%82.png, кот.png",
    "https://example.org/proxy/https%3A%2F%2Fexample.com%2Fa%2Ftide.png, tide.png",
    "https://example.org/full-100%.png, full-100%.png",
    "https://example.org/%1B%5B31m.png, %1B%5B31m.png",
    "'data:image/png;base64,AAAA', picture",
  })
  void without_words_of_its_own_a_picture_has_those_of_its_file(String source, String words) {
    Document document = new Document(List.of(new Block.Picture(source, "", 0, 0, List.of())));
    assertThat(Layout.set(document, new Layout.Measure(60, false)).getFirst().text())
        .isEqualTo("▨ " + words);
  }
}
