package dev.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;

/** The words that may stand at a place of the command line, where they are known. */
final class Choices {

  private Choices() {}

  /** Marks of posts. */
  static final class Marks extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Marks() {
      super(List.of("read", "unread", "star", "unstar"));
    }
  }

  /** Shells with a completion. */
  static final class Shells extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Shells() {
      super(List.of("bash", "zsh", "fish"));
    }
  }

  /** What can be done with settings. */
  static final class Verbs extends ArrayList<String> {
    private static final long serialVersionUID = 1;

    Verbs() {
      super(List.of("list", "get", "set", "path"));
    }
  }

  /** None where anything may stand there. */
  static List<String> of(ArgSpec argument) {
    Iterable<String> candidates = argument.completionCandidates();
    return candidates == null
        ? List.of()
        : StreamSupport.stream(candidates.spliterator(), false)
            .map(word -> word.toLowerCase(Locale.ROOT))
            .toList();
  }

  /** Whether a file may stand there. */
  static boolean isFile(ArgSpec argument) {
    return argument.paramLabel().matches(".*(FILE|PATH).*");
  }
}
