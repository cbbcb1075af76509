package dev.lectern.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FoldersTest {

  private static final Path HOME = Path.of("/home/ann");

  @Test
  void without_variables_the_folders_of_the_specification_are_used() {
    Folders folders = Folders.of(Map.of(), HOME);
    assertThat(folders.library()).isEqualTo(Path.of("/home/ann/.local/share/lectern/library.db"));
    assertThat(folders.config()).isEqualTo(Path.of("/home/ann/.config/lectern"));
    assertThat(folders.state()).isEqualTo(Path.of("/home/ann/.local/state/lectern"));
    assertThat(folders.cache()).isEqualTo(Path.of("/home/ann/.cache/lectern"));
  }

  @Test
  void xdg_variables_move_them_unless_they_are_relative() {
    Folders folders = Folders.of(Map.of("XDG_DATA_HOME", "/data", "XDG_CACHE_HOME", "cache"), HOME);
    assertThat(folders.data()).isEqualTo(Path.of("/data/lectern"));
    assertThat(folders.cache()).isEqualTo(Path.of("/home/ann/.cache/lectern"));
  }

  @Test
  void one_variable_moves_all_of_them() {
    Folders folders = Folders.of(Map.of("LECTERN_HOME", "/x", "XDG_DATA_HOME", "/data"), HOME);
    assertThat(folders.library()).isEqualTo(Path.of("/x/library.db"));
    assertThat(folders.cache()).isEqualTo(Path.of("/x/cache"));
  }

  @Test
  void a_library_below_another_shares_config_and_cache() {
    Folders demo = Folders.of(Map.of("LECTERN_HOME", "/x"), HOME).below("demo");
    assertThat(demo.library()).isEqualTo(Path.of("/x/demo/library.db"));
    assertThat(demo.cache()).isEqualTo(Path.of("/x/cache"));
  }
}
