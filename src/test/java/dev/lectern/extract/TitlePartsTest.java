package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TitlePartsTest {

  private static final Pattern SEPARATOR = Pattern.compile(" [|–—·•»«:/⋆∙~-]+ | ?[|｜»«⋆] ?|: ");

  @Test
  void what_stands_between_marks_may_be_all_of_a_title() {
    assertThat(TitleParts.cuts("Rust: a review – Ann's blog"))
        .containsExactly("Rust", "a review – Ann's blog", "Rust: a review", "Ann's blog");
    assertThat(TitleParts.cuts("well-known 9:30 and/or")).isEmpty();
    assertThat(TitleParts.cuts("Home|")).isEmpty();
  }

  @Property(tries = 3000)
  void marks_part_a_title_as_the_expression_says(
      @ForAll @Chars({'a', 'b', ' ', '|', '-', ':', '»'}) String written) {
    String title = written.strip().replaceAll(" +", " ");
    assertThat(TitleParts.cuts(title)).isEqualTo(cuts(title));
  }

  private static List<String> cuts(String title) {
    List<String> found = new ArrayList<>();
    Matcher separators = SEPARATOR.matcher(title);
    while (separators.find()) {
      String before = title.substring(0, separators.start());
      String after = title.substring(separators.end());
      if (!before.isBlank() && !after.isBlank()) {
        found.add(before);
        found.add(after);
      }
    }
    return found;
  }

  @Test
  void the_name_of_the_site_is_cut_off_at_either_end() {
    TitleParts parts = new TitleParts(new SiteName(page("https://news.example/2024/post/")));
    assertThat(parts.withoutSite("A post | News")).isEqualTo("A post");
    assertThat(parts.withoutSite("A post :: More | News")).isEqualTo("A post :: More");
    assertThat(parts.withoutSite("A post |")).isEqualTo("A post");
    assertThat(parts.withoutSite("News » A post")).isEqualTo("A post");
    assertThat(parts.withoutSite("A post")).isEqualTo("A post");
  }

  private static Source page(String address) {
    return Source.of(Jsoup.parse("<title>A post</title>", address), Address.of(address));
  }
}
