package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.Run;
import dev.lectern.article.Headline;
import dev.lectern.query.Query;
import dev.lectern.store.Library.FoundPost;
import dev.lectern.store.Library.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens a library of each version of the schema that ever landed. */
class MigrationTest {

  private static final InstantSource CLOCK = InstantSource.fixed(Instant.EPOCH);

  @TempDir private Path folder;

  static void unpack(int version, Path file) throws IOException {
    try (InputStream packed =
            MigrationTest.class.getResourceAsStream("version-" + version + ".db.gz");
        InputStream in = new GZIPInputStream(Objects.requireNonNull(packed))) {
      Files.copy(in, file);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void a_library_of_an_older_version_is_read_with_its_state(int version) throws IOException {
    unpack(version, file());
    kept();
    assertThat(new Checkup(file(), CLOCK).complaints()).isEmpty();
  }

  private Path file() {
    return folder.resolve("library.db");
  }

  /** What the fixtures hold of state, text and journal. */
  private void kept() {
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.titles("is:starred is:read tag:mine")).containsExactly("Kept");
      assertThat(shelf.search("\"text of it\"")).containsExactly("Kept");
      assertThat(shelf.titles("")).containsExactly("Kept", "Listed");
      shelf.library.undo();
      assertThat(shelf.titles("is:starred")).isEmpty();
    }
  }

  @Test
  void there_is_a_fixture_of_every_version() {
    int current = Schema.current().version();
    assertThat(MigrationTest.class.getResource("version-" + current + ".db.gz")).isNotNull();
  }

  @Test
  void the_second_version_holds_what_came_with_it() throws IOException {
    unpack(2, file());
    try (Shelf shelf = new Shelf(folder)) {
      long id = shelf.library.named("Kept").id();
      assertThat(shelf.library.revisions(id))
          .singleElement()
          .satisfies(revision -> assertThat(revision.title()).isEqualTo("Kept at first"));
      assertThat(shelf.library.notes(id)).hasSize(1);
      assertThat(shelf.library.views()).hasSize(1);
    }
  }

  @Test
  void the_backup_before_a_migration_is_what_was_there_and_doctor_puts_it_back()
      throws IOException {
    unpack(1, file());
    Path backup = Backups.path(file(), 1);
    new Shelf(folder).close();
    assertThat(backup).exists();
    Files.writeString(file(), "garbage ".repeat(2_000));
    Run damaged = Run.lectern(folder, "doctor");
    assertThat(damaged.code()).isEqualTo(1);
    assertThat(damaged.out()).contains("damaged", "doctor --restore");
    Run restored = Run.lectern(folder, "doctor", "--restore");
    assertThat(restored.code()).as(restored.out() + restored.err()).isZero();
    assertThat(restored.err()).contains("The newest backup was put in place", ".damaged-");
    kept();
  }

  /** A damaged file cannot be brought up to date, so that its older tables are read as they are. */
  @ParameterizedTest
  @CsvSource({"1, 0", "2, 1", "3, 0", "4, 1"})
  void what_a_damaged_library_of_an_older_version_holds_is_taken_out(int version, int each)
      throws Exception {
    unpack(version, file());
    spoil("listing");
    Run salvage = Run.lectern(folder, "doctor", "--salvage");
    assertThat(salvage.code()).as(salvage.out() + salvage.err()).isZero();
    assertThat(salvage.err()).contains("2 posts taken out", "1 without text");
    try (Shelf shelf = new Shelf(folder)) {
      assertThat(shelf.library.notes()).hasSize(each);
      assertThat(shelf.library.views()).hasSize(each);
      assertThat(shelf.library.revisions(shelf.library.named("Kept").id())).hasSize(each);
    }
    kept();
  }

  /** Writes over the first page of a table. */
  private void spoil(String table) throws Exception {
    long page;
    try (Database database = Database.open(file())) {
      page =
          database.read(session ->
              session.number("SELECT rootpage FROM sqlite_schema WHERE name = ?", table));
    }
    try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
      bytes.seek((page - 1) * 8192);
      bytes.write(new byte[8192]);
    }
  }

  /** Makes the fixture of the current version, once, when it lands: {@code FOLDER FIXTURE}. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (Shelf shelf = new Shelf(folder)) {
      shelf.list("Listed", "2020-01-01");
      Headline first = Shelf.headline("Kept at first", "2020-01-02");
      FoundPost found = new FoundPost("https://posts.example/kept", "posts/kept", first, "INDEX");
      long kept = shelf.library.found(shelf.blog("Blog"), List.of(found)).getFirst();
      shelf.store(kept, "What it was before.");
      FoundPost again =
          new FoundPost(found.address(), found.key(), first.withTitle("Kept"), "INDEX");
      shelf.library.found(shelf.blog("Blog"), List.of(again));
      shelf.store(kept, "# Heading\nThe text of it.");
      shelf.library.annotate(kept, new Notebook.Passage(1, 0, 3, "The"), "a note");
      shelf.library.saveView(SavedViews.View.of("Unread", new Query.Is(Query.Flag.UNREAD)));
      shelf.library.tag(List.of(kept), List.of("mine"), List.of());
      shelf.library.mark(List.of(kept), Mark.READ);
      shelf.library.mark(List.of(kept), Mark.STARRED);
    }
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      Files.copy(folder.resolve("library.db"), out);
    }
  }
}
