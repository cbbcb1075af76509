package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The packaged program in a real terminal, against the demo blog: keys in, screen out, terminal
 * restored.
 */
class TerminalIT {

  private static final Path LECTERN = Path.of("target/lectern/bin/lectern").toAbsolutePath();

  @TempDir private Path folder;

  private Tmux terminal(int columns, int rows) {
    return Tmux.open(
        folder,
        columns,
        rows,
        Map.of("LECTERN_HOME", folder.resolve("home").toString(), "LECTERN_NO_ARCHIVE", "1"));
  }

  /**
   * Runs a command between two snapshots of the terminal's modes. The last word is quoted apart, so
   * that the command as typed, however it wraps, is never taken for its end.
   */
  private void start(Tmux terminal, String command) {
    terminal
        .type(
            "stty -g >"
                + folder
                + "/before; "
                + command
                + "; echo left=$?; stty -g >"
                + folder
                + "/after; echo set''tled")
        .press("Enter");
  }

  private void leftAsItWas(Tmux terminal, String code) throws IOException {
    String screen = terminal.await("\nsettled");
    assertThat(screen).contains("left=" + code);
    assertThat(terminal.variable("alternate_on")).isEqualTo("0");
    assertThat(terminal.variable("cursor_flag")).isEqualTo("1");
    assertThat(terminal.variable("mouse_any_flag")).isEqualTo("0");
    assertThat(Files.readString(folder.resolve("after")))
        .isEqualTo(Files.readString(folder.resolve("before")));
  }

  @ParameterizedTest
  @CsvSource({"120, 40", "80, 24"})
  void list_filter_search_read_and_back(int columns, int rows) throws IOException {
    try (Tmux terminal = terminal(columns, rows)) {
      start(terminal, LECTERN + " demo");
      String list = terminal.await("1 of 14");
      assertThat(list).contains("14 posts", "▌● Reading on Purpose", "25 Oct 2026", "4 min");
      assertThat(terminal.variable("alternate_on")).isEqualTo("1");

      terminal.press("j");
      terminal.await("2 of 14");

      terminal.type("/hash");
      String narrowed = terminal.await(screen -> screen.matches("(?s).*1 of 1\\b(?!\\d).*"));
      assertThat(narrowed).contains("The Hash Is the Name").doesNotContain("Reading on Purpose");
      terminal.press("Escape");
      assertThat(terminal.await("2 of 14")).contains("▌● What Happens When You Press j");

      terminal.type("s");
      terminal.type("plumber");
      String hits =
          terminal.await(screen -> screen.matches("(?s) search plumber .*\\b1 post\\b.*"));
      assertThat(hits).contains("Reading on Purpose");
      terminal.press("Enter");
      assertThat(terminal.await("min left")).contains("next to the number of a plumber");

      terminal.press("G");
      terminal.await("100 %");
      terminal.press("g");
      terminal.await("Ilse Maartens");
      terminal.press("q");
      terminal.await(" search plumber");
      terminal.press("Escape");
      terminal.await("2 of 14");
      terminal.press("q");
      leftAsItWas(terminal, "0");
    }
  }

  @Test
  void a_resize_sets_everything_anew() throws IOException {
    try (Tmux terminal = terminal(120, 40)) {
      start(terminal, LECTERN + " demo");
      terminal.await("1 of 14");
      terminal.resize(80, 24);
      terminal.await(screen -> screen.contains("1 of 14") && screen.lines().count() <= 24);
      assertThat(terminal.screen().lines())
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
      terminal.resize(200, 60);
      terminal.await(screen -> screen.contains("1 of 14") && screen.lines().count() > 40);
      terminal.press("Q");
      leftAsItWas(terminal, "0");
    }
  }

  /** The shell has the terminal again; what is typed before its prompt may be thrown away. */
  private static void prompted(Tmux terminal) {
    terminal.await(screen -> screen.stripTrailing().endsWith("ready$"));
  }

  @Test
  void ctrl_z_gives_the_shell_back_and_fg_the_picture() throws IOException {
    try (Tmux terminal = terminal(80, 24)) {
      start(terminal, LECTERN + " demo");
      terminal.await("1 of 14");
      terminal.press("C-z");
      prompted(terminal);
      assertThat(terminal.variable("alternate_on")).isEqualTo("0");
      terminal.type("fg").press("Enter");
      terminal.await("1 of 14");
      terminal.press("j");
      terminal.await("2 of 14");
      terminal.press("Q");
      prompted(terminal);
      assertThat(terminal.variable("alternate_on")).isEqualTo("0");
      assertThat(terminal.variable("cursor_flag")).isEqualTo("1");
    }
  }

  @Test
  void ctrl_c_leaves_cleanly() throws IOException {
    try (Tmux terminal = terminal(80, 24)) {
      start(terminal, LECTERN + " demo");
      terminal.await("1 of 14");
      terminal.press("C-c");
      leftAsItWas(terminal, "130");
    }
  }

  @ParameterizedTest
  @CsvSource({"TERM, 143", "KILL, 137"})
  void a_signal_leaves_the_terminal_as_it_was(String signal, String code) throws IOException {
    try (Tmux terminal = terminal(80, 24)) {
      start(terminal, LECTERN + " demo");
      terminal.await("1 of 14");
      signal(signal, reader(terminal));
      leftAsItWas(terminal, code);
    }
  }

  /** The Java process that runs in that terminal. */
  private static ProcessHandle reader(Tmux terminal) {
    return ProcessHandle.of(Long.parseLong(terminal.variable("pane_pid"))).stream()
        .flatMap(ProcessHandle::descendants)
        .filter(process -> process.info().command().orElse("").endsWith("/java"))
        .findFirst()
        .orElseThrow();
  }

  private static void signal(String signal, ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_mistake_of_ours_is_told_on_a_restored_terminal_and_kept_in_the_log() throws IOException {
    String classes = System.getProperty("java.class.path", "");
    Path script = folder.resolve("crash");
    Files.writeString(
        script,
        "exec '%s/bin/java' --enable-native-access=ALL-UNNAMED -cp '%s' dev.lectern.CrashingScreen '%s'\n"
            .formatted(System.getProperty("java.home"), classes, folder.resolve("home")));
    try (Tmux terminal = terminal(80, 24)) {
      start(terminal, "sh " + script);
      terminal.await("example.org");
      terminal.type("?");
      leftAsItWas(terminal, "1");
      assertThat(terminal.screen()).contains("IllegalStateException");
      assertThat(folder.resolve("home/lectern.log")).content().contains("a mistake of ours");
    }
  }

  @Test
  void with_an_empty_library_three_things_are_offered() throws IOException {
    try (Tmux terminal = terminal(80, 24)) {
      start(terminal, LECTERN.toString());
      terminal.await("harrisonsec.com");
      terminal.press("Q");
      leftAsItWas(terminal, "0");
    }
  }
}
