package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.config.Setting;
import dev.lectern.config.Settings;
import dev.lectern.config.SettingsFile;
import dev.lectern.fetch.Manners;
import dev.lectern.store.Library;
import dev.lectern.store.LibraryFile;
import dev.lectern.ui.Action;
import dev.lectern.ui.Key;
import dev.lectern.ui.Prefs;
import dev.lectern.ui.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The settings: listed, read, set; what is wrong is named with file and line. */
class ConfigTest {

  @TempDir private Path home;

  private Path file() {
    return home.resolve("config.toml");
  }

  @Test
  void the_pause_that_is_said_to_be_the_usual_one_is_the_one_that_is_kept() {
    assertThat(Setting.PAUSE.usual()).isEqualTo(Manners.USUAL_PAUSE.toMillis());
  }

  @Test
  void what_list_prints_is_a_file_of_defaults() {
    Run list = Run.lectern(home, "config");
    assertThat(list).as(list.err()).returns(0, Run::code);
    String file = list.out().replaceAll("(?m)^# (?=\\w+ = )", "");
    Settings settings = SettingsFile.parse(file, "list");
    assertThat(settings.given()).hasSize(Setting.values().length);
    assertThat(Setting.values()).allMatch(s -> settings.value(s).equals(s.usual()));
    assertThat(home).isEmptyDirectory();
  }

  @Test
  void the_defaults_are_the_screens() {
    assertThat(Wanted.prefs(Settings.USUAL)).isEqualTo(Prefs.DEFAULT);
    assertThat(Setting.THEME.type()).isEqualTo(String.join(", ", Prefs.THEMES));
  }

  @Test
  void set_changes_one_line_and_keeps_the_others() throws IOException {
    Files.writeString(file(), "# mine\ntheme = \"dark\" # at night\n\n[keys]\ndown = \"J\"\n");
    assertThat(Run.lectern(home, "config", "set", "theme", "nord").code()).isZero();
    assertThat(Run.lectern(home, "config", "set", "measure", "80").code()).isZero();
    assertThat(Files.readString(file()))
        .isEqualTo("# mine\ntheme = \"nord\"\n\nmeasure = 80\n[keys]\ndown = \"J\"\n");
    assertThat(Run.lectern(home, "config", "get", "theme").out().strip()).isEqualTo("nord");
    assertThat(Run.lectern(home, "config", "get", "mouse").out().strip()).isEqualTo("true");
    assertThat(Run.lectern(home, "config", "path").out().strip()).isEqualTo(file().toString());
  }

  @Test
  void set_makes_the_file_where_there_is_none() throws IOException {
    assertThat(Run.lectern(home, "config", "set", "cards", "false").code()).isZero();
    assertThat(Files.readString(file())).isEqualTo("cards = false\n");
  }

  @Test
  void a_value_that_is_none_is_refused_and_nothing_is_lost() throws IOException {
    Files.writeString(file(), "cards = false\n");
    for (String[] wrong :
        List.of(
            new String[] {"theme", "pink\"\nx = 1"},
            new String[] {"measure", "12 000"},
            new String[] {"measure", "7"},
            new String[] {"mouse", "perhaps"},
            new String[] {"colour", "red"})) {
      Run set = Run.lectern(home, "config", "set", wrong[0], wrong[1]);
      assertThat(set).as(Arrays.toString(wrong)).returns(2, Run::code);
      assertThat(set.err()).startsWith("lectern: ").doesNotContain("Exception");
      assertThat(Files.readString(file())).isEqualTo("cards = false\n");
    }
  }

  @Test
  void what_may_be_set_is_said() {
    assertThat(Run.lectern(home, "config", "set", "measure", "wide").err())
        .contains("measure cannot be “wide”. It is a number from 30 to 160.");
    assertThat(Run.lectern(home, "config", "set", "measure").err()).contains("30 to 160");
    assertThat(Run.lectern(home, "config", "set", "proxy", "").code()).isZero();
  }

  @Test
  void mistakes_in_the_file_are_named_with_their_line() throws IOException {
    says("\ncolour = \"red\"\n", "config.toml, line 2: there is no setting “colour”");
    says("theme = \"dark\"\n\nmeasure = \"wide\"\n", "config.toml, line 3: measure cannot be");
    says("mouse = tru\n", "config.toml, line 1: ");
    says("[keys]\ndown = 7\n", "config.toml, line 2: keys.down is a key");
    says("[view]\nx = 1\n", "there is no setting “view.x”");
    says("keys = 1\n", "there is no setting “keys”");
  }

  private void says(String text, String sentence) throws IOException {
    Files.writeString(file(), text);
    Run list = Run.lectern(home, "config");
    assertThat(list).as(text).returns(2, Run::code);
    assertThat(list.err()).contains(sentence);
    assertThat(Files.readString(file())).isEqualTo(text);
  }

  @Test
  void keys_are_bound_by_the_names_of_actions() {
    Settings settings = SettingsFile.parse("[keys]\ndown = [\"x\", \"y\"]\n", "config.toml");
    assertThat(Wanted.keys(settings, file()).action(Scope.LIST, new Key("x")))
        .contains(Action.DOWN);
    Settings wrong = SettingsFile.parse("\nkeys.fly = \"x\"\n", "config.toml");
    assertThatThrownBy(() -> Wanted.keys(wrong, file()))
        .hasMessageContaining("config.toml, line 2: keys.fly: there is no such action");
  }

  @Test
  void a_setting_changed_in_the_file_wins_once_over_what_a_key_chose() {
    try (Library library = LibraryFile.open(home.resolve("library.db"), InstantSource.system())) {
      library.remember("theme", "light");
      Wanted.settle(library, Settings.USUAL);
      assertThat(library.remembered("theme")).contains("light");
      Settings nord = SettingsFile.parse("theme = \"nord\"", "config.toml");
      Wanted.settle(library, nord);
      assertThat(library.remembered("theme")).contains("nord");
      library.remember("theme", "mono");
      Wanted.settle(library, nord);
      assertThat(library.remembered("theme")).contains("mono");
    }
  }
}
