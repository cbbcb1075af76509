package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.problem.ProblemWords;
import dev.lectern.store.Checkup;
import dev.lectern.store.Library;
import dev.lectern.store.LibraryFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;

/** Examines the library file, also one that cannot be opened; changes nothing. */
final class LibraryExamination {

  private static final String ABOUT = "library";

  private final Path file;
  private final InstantSource clock;
  private final Checkup checkup;

  LibraryExamination(Path file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
    this.checkup = new Checkup(file, clock);
  }

  Finding finding() {
    if (!Files.exists(file)) {
      return Finding.well(ABOUT, "none yet at " + file, "Add a blog: lectern add URL");
    }
    try (Library library = LibraryFile.open(file, clock)) {
      long posts = library.counts().all();
      List<String> complaints = checkup.complaints();
      return complaints.isEmpty()
          ? Finding.well(ABOUT, "%s: %s, sound".formatted(file, Amount.posts(posts)))
          : Finding.wrong(
              ABOUT, complaints, "lectern doctor --repair. If that does not help: " + restoring());
    } catch (ProblemException broken) {
      return unopened(broken.problem());
    }
  }

  /** Where the syncs of the blogs begin that were synchronised before, the last one first. */
  List<String> starts() {
    if (!Files.exists(file)) {
      return List.of();
    }
    try (Library library = LibraryFile.open(file, clock)) {
      return library.blogs().stream()
          .filter(blog -> !blog.ledger().lastSync().isEmpty() && !blog.start().isEmpty())
          .sorted(Comparator.comparing((Library.Blog blog) -> blog.ledger().lastSync()).reversed())
          .map(Library.Blog::start)
          .toList();
    } catch (ProblemException broken) {
      return List.of();
    }
  }

  private Finding unopened(Problem problem) {
    List<String> words = List.of(ProblemWords.sentence(problem));
    if (problem instanceof Problem.DamagedLibrary) {
      return Finding.wrong(ABOUT, words, restoring());
    }
    return problem instanceof Problem.NewerLibrary
        ? Finding.wrong(ABOUT, words, "Update Lectern. The library is left as it is.")
        : Finding.wrong(ABOUT, words, "Mend that, and run lectern doctor again.");
  }

  private String restoring() {
    return checkup.backups().isEmpty()
        ? "there is no backup beside it; lectern doctor --salvage makes a new library of what can still be read"
        : "lectern doctor --restore (the file is kept beside it), or lectern doctor --salvage for what can still be read";
  }

  Finding backups() {
    List<Path> backups = checkup.backups();
    return backups.isEmpty()
        ? Finding.well("backups", "none", "lectern doctor --backup makes one")
        : new Finding("backups", backups.stream().map(Path::toString).toList(), "", true);
  }
}
