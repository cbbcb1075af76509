package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.article.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainingTest {

  private static final Address HERE = Address.of("https://blog.example/mill");
  private static final String TEXT =
      "<p>The mill stands where the river bends, and has stood there, as far as anybody in the"
          + " village can tell, for longer than the bridge, the church and the road together.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "div",
        "o:p",
        "a:b.c",
        "x.y",
        "q~r",
        "h[s@w",
        "a#b",
        "z\u0007",
        "a\\",
        "d\"e",
        "c=\u00e9",
        "a|b",
        "x*"
      })
  void the_path_of_a_block_finds_it_whatever_it_is_called(String tag) {
    String block = "<" + tag + ">" + TEXT.repeat(3) + "</" + tag + ">";
    String page = "<body>" + "<div>" + TEXT + "</div>" + block + block + "</body>";
    Explanation explained = new ArticleExtractor().explain(page, HERE, Headline.NONE).explanation();
    for (Explanation.Candidate candidate : explained.candidates()) {
      BlogRules picked = BlogRules.NONE.withPick(candidate.path());
      String text =
          PlainText.of(new ArticleExtractor().extract(page, HERE, Headline.NONE, picked).body());
      assertThat(text).as(candidate.path()).contains("where the river bends");
    }
  }
}
