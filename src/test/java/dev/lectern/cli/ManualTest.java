package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.Run;
import dev.lectern.config.Setting;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The manual page and the completions know every command, option and setting. */
class ManualTest {

  @TempDir private Path home;

  /** As the help lists them. */
  private List<String> commands() {
    String help = Run.lectern(home, "help").out();
    return Pattern.compile("(?m)^  ([a-z]+) {2,}\\S")
        .matcher(help.substring(help.indexOf("Commands:")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private List<String> options(String command) {
    Matcher option = Pattern.compile("--[a-z-]+").matcher(Run.lectern(home, "help", command).out());
    return option.results().map(found -> found.group()).distinct().toList();
  }

  @Test
  void the_manual_has_every_command_option_and_setting() {
    String manual =
        Run.lectern(home, "help", "--man").out().replace("\\-", "-").replace("\\(dq", "\"");
    assertThat(commands()).hasSizeGreaterThan(20);
    for (String command : commands()) {
      assertThat(manual).contains(".SS \"lectern " + command);
      assertThat(options(command)).allSatisfy(option -> assertThat(manual).contains(option));
    }
    for (Setting setting : Setting.values()) {
      assertThat(manual).contains(setting.id() + " = ", setting.sentence());
    }
    assertThat(manual).contains(".SH EXIT STATUS", ".SH FILES", ".SH ENVIRONMENT", ".SH QUERIES");
  }

  @Test
  void completions_of_every_shell_have_every_command_and_the_words_of_places() {
    for (String shell : List.of("bash", "zsh", "fish")) {
      String script = Run.lectern(home, "completion", shell).out();
      assertThat(commands()).allSatisfy(command -> assertThat(script).as(shell).contains(command));
      assertThat(script)
          .as(shell)
          .contains("retry-failed", "unstar")
          .containsPattern("epub.{1,5}json.{1,5}markdown.{1,5}html")
          .doesNotContain("MARKDOWN", "DEFAULT-VALUE");
    }
  }

  @Test
  void help_fits_into_eighty_columns() {
    assertThat(commands())
        .allSatisfy(command ->
            assertThat(Run.lectern(home, "help", command).lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80)));
  }
}
