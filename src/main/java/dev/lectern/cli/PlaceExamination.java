package dev.lectern.cli;

import dev.lectern.config.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Examines terminal, folders and space; changes nothing. */
final class PlaceExamination {

  private static final long LITTLE = 200L << 20;

  private final Console console;
  private final Folders folders;

  PlaceExamination(Console console, Folders folders) {
    this.console = console;
    this.folders = folders;
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.add(terminal());
    findings.add(letters());
    Map<String, Path> named =
        Map.of(
            "config", folders.config(),
            "data", folders.data(),
            "state", folders.state(),
            "cache", folders.cache());
    List.of("config", "data", "state", "cache")
        .forEach(name -> findings.add(folder(name, named.getOrDefault(name, folders.data()))));
    findings.add(space());
    return findings;
  }

  private Finding terminal() {
    String term = console.variable("TERM");
    if (!console.outIsTerminal()) {
      return Finding.well("terminal", "standard output is none; results are written plain");
    }
    if (term.isEmpty() || term.equals("dumb")) {
      return Finding.wrong(
          "terminal",
          List.of("TERM is “" + term + "”"),
          "Set TERM, such as xterm-256color, for the full-screen reader.");
    }
    boolean full = console.variable("COLORTERM").matches("truecolor|24bit");
    String colours = full ? "true colour" : term.contains("256") ? "256 colours" : "16 colours";
    String used = console.variable("NO_COLOR").isEmpty() ? colours : "no colours (NO_COLOR)";
    return Finding.well("terminal", "%s, %d columns, %s".formatted(term, console.columns(), used));
  }

  /** POSIX: LC_ALL, then LC_CTYPE, then LANG. */
  private Finding letters() {
    for (String name : List.of("LC_ALL", "LC_CTYPE", "LANG")) {
      String value = console.variable(name);
      if (!value.isEmpty()) {
        String said = name + "=" + value;
        return value.toLowerCase(Locale.ROOT).contains("utf")
            ? Finding.well("letters", said)
            : Finding.well("letters", said, "A UTF-8 locale, such as C.UTF-8, shows all signs.");
      }
    }
    return Finding.well("letters", "no locale is set; UTF-8 is assumed");
  }

  private static Finding folder(String name, Path folder) {
    Path there = nearest(folder);
    if (Files.isDirectory(there) && Files.isWritable(there)) {
      return Finding.well(name, folder + (there.equals(folder) ? "" : " (not made yet)"));
    }
    String why = Files.isDirectory(there) ? " cannot be written" : " is no folder";
    return Finding.wrong(
        name, List.of(there + why), "Mend its permissions, or set LECTERN_HOME to another folder.");
  }

  /** The folder, or the nearest above it that exists. */
  private static Path nearest(Path folder) {
    Path at = folder.toAbsolutePath();
    while (!Files.exists(at) && at.getParent() != null) {
      at = at.getParent();
    }
    return at;
  }

  private Finding space() {
    try {
      long free = Files.getFileStore(nearest(folders.data())).getUsableSpace();
      String words = "%,d MB free".formatted(free >> 20);
      return free >= LITTLE
          ? Finding.well("space", words)
          : Finding.wrong("space", List.of(words), "Free some space before the next sync.");
    } catch (IOException unknown) {
      return Finding.well("space", "unknown");
    }
  }
}
