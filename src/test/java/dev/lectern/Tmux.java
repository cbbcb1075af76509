package dev.lectern;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A real terminal with a shell in it, driven by tmux. */
public final class Tmux implements AutoCloseable {

  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(3);

  private final String socket =
      "lectern-test-" + ProcessHandle.current().pid() + "-" + System.nanoTime();
  private final Path folder;

  private Tmux(Path folder) {
    this.folder = folder;
  }

  /** Opens a terminal of a size; the shell has the variables given and a plain prompt. */
  public static Tmux open(Path folder, int columns, int rows, Map<String, String> variables) {
    assumeTrue(isInstalled(), "tmux is not installed");
    Tmux tmux = new Tmux(folder);
    List<String> shell =
        new ArrayList<>(List.of("env", "-u", "COLUMNS", "-u", "LINES", "PS1=ready$ "));
    variables.forEach((name, value) -> shell.add(name + "=" + value));
    shell.add("sh");
    tmux.run(
        "-f",
        "/dev/null",
        "new-session",
        "-d",
        "-x",
        "" + columns,
        "-y",
        "" + rows,
        String.join(" ", shell));
    tmux.await(screen -> screen.contains("ready$"));
    return tmux;
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Types text as it is. */
  public Tmux type(String text) {
    run("send-keys", "-l", text);
    return this;
  }

  /** Presses keys by tmux's names: Enter, Escape, PPage, C-c. */
  public Tmux press(String... keys) {
    List<String> command = new ArrayList<>(List.of("send-keys"));
    command.addAll(List.of(keys));
    run(command.toArray(String[]::new));
    return this;
  }

  public Tmux resize(int columns, int rows) {
    run("resize-window", "-x", "" + columns, "-y", "" + rows);
    return this;
  }

  /** What stands on the screen. */
  public String screen() {
    return run("capture-pane", "-p");
  }

  /** A variable of tmux such as alternate_on or cursor_flag. */
  public String variable(String name) {
    return run("display-message", "-p", "#{" + name + "}").strip();
  }

  /**
   * Waits until the screen is as wanted, and gives it; fails with the screen as it is after three
   * minutes.
   */
  public String await(Predicate<String> wanted) {
    long start = System.nanoTime();
    String screen = screen();
    while (!wanted.test(screen)) {
      if (System.nanoTime() - start > PATIENCE) {
        throw new AssertionError("The screen never became what was waited for:\n" + screen);
      }
      screen = screen();
    }
    return screen;
  }

  public String await(String text) {
    return await(screen -> screen.contains(text));
  }

  private String run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("tmux", "-L", socket));
    command.addAll(List.of(arguments));
    try {
      Path output = Files.createTempFile(folder, "tmux", ".txt");
      int code =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start()
              .waitFor();
      String text = Files.readString(output, StandardCharsets.UTF_8);
      Files.delete(output);
      if (code != 0) {
        throw new AssertionError(String.join(" ", command) + ": " + text);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    run("kill-server");
  }
}
