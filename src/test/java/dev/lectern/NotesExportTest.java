package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.lectern.store.Library;
import dev.lectern.store.LibraryFile;
import dev.lectern.store.Notebook.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks and notes go out with their posts. */
class NotesExportTest {

  @TempDir private Path home;
  @TempDir private Path elsewhere;

  @BeforeEach
  void aPostWithTwoMarks() throws IOException {
    Path posts =
        Files.writeString(
            elsewhere.resolve("posts.jsonl"),
            "{\"blog\":\"B\",\"url\":\"https://b.example/1\",\"title\":\"One\",\"html\":\"<p>Uno < due.\"}");
    Run.lectern(home, "import", posts.toString());
    try (Stream<Path> files = Files.walk(home)) {
      Path file = files.filter(path -> path.endsWith("library.db")).findFirst().orElseThrow();
      try (Library library = LibraryFile.open(file, InstantSource.fixed(Instant.EPOCH))) {
        library.annotate(1, new Passage(0, 0, 3, "Uno < due."), "So it is.\n\n<script>x</script>");
        library.annotate(1, new Passage(0, 4, 3, "due"), "");
      }
    }
  }

  private String written(String form, String end) throws IOException {
    Path folder = elsewhere.resolve(form);
    Run run = Run.lectern(home, "export", "--to", form, folder.toString());
    assertThat(run.code()).as(run.err()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      return Files.readString(
          files.filter(file -> file.toString().endsWith("one" + end)).findFirst().orElseThrow());
    }
  }

  @Test
  void markdown_has_them_at_its_end() throws IOException {
    assertThat(written("markdown", ".md"))
        .contains("## Marks and notes\n\n> Uno", "So it is.", "> due\n");
  }

  @Test
  void html_has_them_escaped() throws IOException {
    assertThat(written("html", ".html"))
        .contains("<h2>Marks and notes</h2>", "<blockquote>Uno &lt; due.</blockquote>")
        .contains("<p>So it is.</p>", "<p>&lt;script&gt;")
        .doesNotContain("<script>");
  }

  @Test
  void json_has_them_as_fields() {
    Run run = Run.lectern(home, "export", "--to", "json", "-");
    var notes = JsonParser.parseString(run.out()).getAsJsonObject().getAsJsonArray("notes");
    assertThat(notes).hasSize(2);
    assertThat(notes.get(0).getAsJsonObject().get("quote").getAsString()).isEqualTo("Uno < due.");
    assertThat(notes.get(0).getAsJsonObject().get("note").getAsString()).startsWith("So it is.");
  }
}
