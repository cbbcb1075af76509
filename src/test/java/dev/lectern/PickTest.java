package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person takes another block than the extraction would. */
class PickTest {

  private static final String PAGE =
      "<title>A lid</title><div class='wide'><article><h1>A lid</h1><p>"
          + "The kettle was older than the kitchen it stood in. ".repeat(20)
          + "</p></article><section class='md:flex other'><p>The short note.</p></section></div>";

  @TempDir private Path home;

  private Path page() {
    return home.resolve("page.html");
  }

  @BeforeEach
  void write() throws IOException {
    Files.writeString(page(), PAGE);
  }

  private Run extract(String... options) {
    String[] line = new String[options.length + 2];
    line[0] = "extract";
    line[1] = page().toString();
    System.arraycopy(options, 0, line, 2, options.length);
    return Run.lectern(home, line);
  }

  @Test
  void the_picked_block_is_the_article() {
    assertThat(extract().out()).contains("older than the kitchen");
    assertThat(extract("--pick", "section.other").out())
        .contains("The short note.")
        .doesNotContain("older than the kitchen");
  }

  @Test
  void the_explanation_names_the_picked_block_first() {
    assertThat(extract("--pick", "section.other", "--explain").out())
        .containsPattern("chosen .*section\\.other\\R.*runner-up");
  }

  @Test
  void a_block_can_be_picked_by_the_name_the_explanation_gives_it() {
    String explained = extract("--explain").out();
    String second =
        explained
            .lines()
            .filter(line -> line.startsWith("runner-up"))
            .findFirst()
            .map(line -> line.replaceFirst(".*purity [\\d.]+: ", ""))
            .orElseThrow();
    Run run = extract("--pick", second, "--explain");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out().lines().filter(line -> line.startsWith("chosen")).findFirst())
        .hasValueSatisfying(line -> assertThat(line).endsWith(second));
  }

  @Test
  void what_is_not_on_the_page_or_is_no_selector_is_wrong_usage() {
    assertThat(extract("--pick", "nav.none").code()).isEqualTo(2);
    assertThat(extract("--pick", ">>").code()).isEqualTo(2);
    assertThat(extract("--pick", ">>").err()).contains("--explain shows");
  }
}
