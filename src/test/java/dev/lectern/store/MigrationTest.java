package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.store.Library.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens a library of each version of the schema that ever landed. */
class MigrationTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void a_library_of_an_older_version_is_read_with_its_state(int version) throws IOException {
    Path file = folder.resolve("library.db");
    try (InputStream packed =
            MigrationTest.class.getResourceAsStream("version-" + version + ".db.gz");
        InputStream in = new GZIPInputStream(Objects.requireNonNull(packed))) {
      Files.copy(in, file);
    }
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.titles("is:starred is:read tag:mine")).containsExactly("Kept");
      assertThat(shelf.search("\"text of it\"")).containsExactly("Kept");
      assertThat(shelf.titles("")).containsExactly("Kept", "Listed");
      shelf.library.undo();
      assertThat(shelf.titles("is:starred")).isEmpty();
    }
    InstantSource clock = InstantSource.fixed(Instant.EPOCH);
    assertThat(new Checkup(file, clock).complaints()).isEmpty();
  }

  /** Makes the fixture of the current version, once, when it lands: {@code FOLDER FIXTURE}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (Shelf shelf = new Shelf(folder)) {
      shelf.list("Listed", "2020-01-01");
      long kept = shelf.post("Kept", "2020-01-02", "# Heading\nThe text of it.");
      shelf.library.tag(List.of(kept), List.of("mine"), List.of());
      shelf.library.mark(List.of(kept), Mark.READ);
      shelf.library.mark(List.of(kept), Mark.STARRED);
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      Files.copy(folder.resolve("library.db"), out);
    }
  }
}
