package dev.lectern.ui.terminal;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Another program on the terminal for a while: the reader's editor or pager. */
final class Visitor {

  private final Map<String, String> environment;
  private final Path folder;

  /**
   * @param folder where the files that are written lie, until the library has what is in them
   */
  Visitor(Map<String, String> environment, Path folder) {
    this.environment = environment;
    this.folder = folder;
  }

  /** The file of a text that is to be written on; only its owner can read it. */
  Path file(String text) {
    try {
      Files.createDirectories(folder);
      Path file = Files.createTempFile(folder, "note-", ".md");
      return Files.writeString(file, text);
    } catch (IOException failure) {
      throw new ProblemException(
          new Problem.CannotWrite(folder, String.valueOf(failure.getMessage())), failure);
    }
  }

  /**
   * The editor, as git finds it: VISUAL, EDITOR, vi.
   *
   * @return its exit code; 127 where there is none
   */
  int edit(Path file) {
    return run("%s \"$1\"".formatted(command("vi", "VISUAL", "EDITOR")), file);
  }

  /** The pager; it stays even where everything fits on one screen. */
  int page(Path file) {
    return run("%s < \"$1\"".formatted(command("less", "PAGER")), file);
  }

  private String command(String otherwise, String... names) {
    for (String name : names) {
      String value = environment.getOrDefault(name, "");
      if (!value.isBlank()) {
        return value;
      }
    }
    return otherwise;
  }

  private int run(String script, Path file) {
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", script, "lectern", file.toString())
            .redirectInput(Redirect.INHERIT)
            .redirectOutput(Redirect.INHERIT)
            .redirectError(Redirect.INHERIT);
    builder.environment().merge("LESS", "-R -+F", (own, ours) -> own + " -+F");
    try {
      return builder.start().waitFor();
    } catch (IOException none) {
      return 127;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 130;
    }
  }

  /** What is in a file; bytes that are no UTF-8 are replaced, never a failure. */
  static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new ProblemException(
          new Problem.CannotRead(file, String.valueOf(failure.getMessage())), failure);
    }
  }
}
