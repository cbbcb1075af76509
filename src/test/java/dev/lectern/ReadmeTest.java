package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.config.Settings;
import dev.lectern.config.SettingsFile;
import dev.lectern.ui.Action;
import dev.lectern.ui.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README says is true: its commands run, its keys are the program's. */
class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  @TempDir private Path home;

  /**
   * Each command of the shell blocks, in order, against the copied blog in place of the example.
   */
  @Test
  void every_command_works_in_its_order() throws IOException {
    try (CopiedBlog blog = CopiedBlog.start()) {
      Path page =
          Files.writeString(
              home.resolve("page.html"), blog.text("blog/ebpf-without-the-mystique/index.html"));
      Path feed = Files.writeString(home.resolve("feed.xml"), blog.text("index.xml"));
      for (String command : commands()) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        while (word.find()) {
          String text = word.group().replaceAll("^'(.*)'$", "$1").replaceAll("^\"(.*)\"$", "$1");
          words.add(
              text.replace("https://example.org/blog/", blog.at("/track/securitylab/blog/"))
                  .replace("page.html", page.toString())
                  .replace("feed.xml", feed.toString())
                  .replace("go-posts", home.resolve("go-posts").toString())
                  .replace("starred.jsonl", home.resolve("starred.jsonl").toString()));
        }
        Run run = Run.lectern(home, words.subList(1, words.size()).toArray(String[]::new));
        if (command.equals("lectern https://example.org/blog/")) {
          // It ends in the screen, which a test without a terminal does not have.
          assertThat(run.err()).as(command).contains("needs a terminal");
        } else {
          assertThat(run.code()).as(command + "\n" + run.err()).isZero();
        }
      }
    }
  }

  private static List<String> commands() throws IOException {
    List<String> commands = new ArrayList<>();
    Matcher block =
        Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
    while (block.find()) {
      block.group(1).lines().filter(line -> line.startsWith("lectern ")).forEach(commands::add);
    }
    assertThat(commands).hasSizeGreaterThan(10);
    return commands;
  }

  /** Run with {@code -Dgolden.write=true} to write the table anew. */
  @Test
  void the_table_of_keys_is_the_programs() throws IOException {
    String readme = Files.readString(README);
    String table = "<!-- keys -->\n" + keys() + "<!-- /keys -->";
    Pattern place = Pattern.compile("<!-- keys -->.*<!-- /keys -->", Pattern.DOTALL);
    String expected = place.matcher(readme).replaceFirst(Matcher.quoteReplacement(table));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(README, expected);
    }
    assertThat(Files.readString(README)).isEqualTo(expected);
  }

  private static String keys() {
    String rows =
        Arrays.stream(Action.values())
            .map(action ->
                "| %s | %s | %s |\n"
                    .formatted(
                        action.sentence(), cell(action, Scope.LIST), cell(action, Scope.READER)))
            .filter(row -> !row.endsWith("|  |  |\n"))
            .collect(Collectors.joining());
    return "| | in the list | in a post |\n|---|---|---|\n" + rows;
  }

  private static String cell(Action action, Scope scope) {
    return action.keys(scope).stream().map(key -> "`" + key + "`").collect(Collectors.joining(" "));
  }

  @Test
  void the_settings_shown_are_right() throws IOException {
    Matcher block =
        Pattern.compile("```toml\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(README));
    assertThat(block.find()).isTrue();
    Settings settings = SettingsFile.parse(block.group(1), "README.md");
    assertThat(Wanted.keys(settings, README).keys(Scope.LIST, Action.NEXT_UNREAD))
        .containsExactly("n", "Ctrl-n");
  }

  /** The build and the tests are what the first two blocks say. */
  @Test
  void the_two_commands_stand_at_the_top() throws IOException {
    String top = Files.readString(README).lines().limit(22).collect(Collectors.joining("\n"));
    assertThat(top)
        .contains(
            "mvn -q package -DskipTests && target/lectern/bin/lectern demo", "\nmvn verify\n");
  }

  @Test
  void its_screens_show_the_specimen_as_it_is_set() throws IOException {
    String golden = Files.readString(Path.of("src/test/resources/typeset/golden/english-80.txt"));
    String section = Files.readString(README).split("## What a page looks like\n", -1)[1];
    String screens = section.substring(0, section.indexOf("\n## "));
    List<String> shown =
        Pattern.compile("```\n(.*?)```", Pattern.DOTALL)
            .matcher(screens)
            .results()
            .map(screen -> screen.group(1))
            .toList();
    assertThat(shown).hasSize(3).allSatisfy(screen -> assertThat(golden).contains(screen));
  }
}
