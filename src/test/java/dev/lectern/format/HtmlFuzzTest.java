package dev.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lectern.address.Address;
import dev.lectern.article.Document;
import dev.lectern.article.PlainText;
import java.nio.charset.StandardCharsets;

/** Any markup becomes a document that survives being kept, and shows nothing a terminal obeys. */
class HtmlFuzzTest {

  private static final Address BASE = Address.of("https://blog.example/post/");

  @FuzzTest(maxDuration = "10m")
  void any_markup_becomes_a_document(byte[] bytes) {
    Document document = HtmlReader.read(new String(bytes, StandardCharsets.UTF_8), BASE);
    assertThat(HtmlReader.read(HtmlWriter.write(document), BASE)).isEqualTo(document);
    assertThat(PlainText.of(document))
        .doesNotContainPattern("[\\p{Cc}\u202a-\u202e\u2066-\u2069&&[^\n\t]]");
    MarkdownWriter.write(document);
  }
}
