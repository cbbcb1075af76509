package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {

  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    return Files.writeString(folder.resolve(name), "x");
  }

  @Test
  void what_a_killed_program_left_goes_and_what_a_living_one_has_stays() throws Exception {
    Process ended = new ProcessBuilder("true").start();
    ended.waitFor();
    Path left = file("library.db.import-" + ended.pid());
    Path beside = file("library.db.import-" + ended.pid() + "-wal");
    long parent = ProcessHandle.current().parent().orElseThrow().pid();
    Path living = file("library.db.import-" + parent);
    Path other = file("library.db.import-notes");
    Path library = file("library.db");
    try (Scratch scratch = Scratch.beside(library, "import")) {
      Files.writeString(scratch.path(), "x");
      assertThat(left).doesNotExist();
      assertThat(beside).doesNotExist();
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(living, other, library);
    }
  }

  /** Else the backup would be no way back. */
  @Test
  void a_copy_of_another_version_than_the_backup_is_for_is_not_taken() throws IOException {
    Path file = folder.resolve("library.db");
    new Shelf(folder).close();
    Path backup = Files.writeString(Backups.path(file, 2), "the one before");
    Backups.make(file, 2, copy -> LibraryFile.copy(file, copy));
    assertThat(backup).hasContent("the one before");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(file, backup);
    }
  }
}
