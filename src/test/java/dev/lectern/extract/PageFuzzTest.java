package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import java.nio.charset.StandardCharsets;
import org.jsoup.select.Selector;

/** Any markup is read as a post's page. */
class PageFuzzTest {

  private static final Address ADDRESS = Address.of("https://blog.example/2024/03/05/post/");

  @FuzzTest(maxDuration = "10m")
  void any_markup_is_read_as_a_post(byte[] bytes) {
    String page = new String(bytes, StandardCharsets.UTF_8);
    ArticleExtractor.Explained read = new ArticleExtractor().explain(page, ADDRESS, Headline.NONE);
    assertThat(read.explanation().candidates())
        .allSatisfy(candidate -> Selector.evaluatorOf(candidate.path()));
    assertThat(read.article().headline().title())
        .doesNotContainPattern("[\\p{Cc}\u202a-\u202e\u2066-\u2069]");
  }
}
