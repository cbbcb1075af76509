package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor says what is wrong and what to do, and changes only what it was told to. */
class DoctorTest {

  @TempDir private Path home;

  private Path library() {
    return home.resolve("library.db");
  }

  private void fill() throws IOException {
    Path posts =
        Files.writeString(
            home.resolve("posts.jsonl"),
            """
            {"blog":"B","url":"https://b.example/1","title":"One","html":"<p>Uno."}
            """);
    assertThat(Run.lectern(home, "import", posts.toString()).code()).isZero();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(home)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void without_a_library_all_is_well_and_none_is_made() throws IOException {
    Run doctor = Run.lectern(home, "doctor");
    assertThat(doctor).as(doctor.out()).returns(0, Run::code);
    assertThat(doctor.out()).contains("none yet at " + library(), "lectern add URL");
    assertThat(files()).isEmpty();
  }

  @Test
  void hosts_that_answered_once_are_asked_again() {
    try (CopiedBlog blog = CopiedBlog.start()) {
      Run.lectern(home, "add", "--no-sync", "--pause", "0", blog.at("/track/securitylab/blog/"));
      Run doctor = Run.lectern(home, "doctor");
      assertThat(doctor).as(doctor.out()).returns(0, Run::code);
      assertThat(doctor.out()).contains("ok  network   127.0.0.1 answers");
    }
    Run doctor = Run.lectern(home, "doctor");
    assertThat(doctor).as(doctor.out()).returns(1, Run::code);
    assertThat(doctor.out()).contains("!!  network   Cannot fetch http://127.0.0.1:");
  }

  @Test
  void a_sound_library_is_sound_and_is_not_exchanged_for_a_backup() throws IOException {
    fill();
    Run doctor = Run.lectern(home, "doctor", "--backup");
    assertThat(doctor).as(doctor.out()).returns(0, Run::code);
    assertThat(doctor.out()).contains("1 post, sound", "library.db.backup-");
    Run restore = Run.lectern(home, "doctor", "--restore");
    assertThat(restore).returns(2, Run::code);
    assertThat(restore.err()).contains("nothing was restored");
  }

  @Test
  void repairing_a_sound_library_changes_nothing_that_can_be_seen() throws IOException {
    fill();
    String before = Run.lectern(home, "list", "--json", "--with", "html").out();
    Run repair = Run.lectern(home, "doctor", "--repair");
    assertThat(repair).as(repair.err()).returns(0, Run::code);
    assertThat(Run.lectern(home, "list", "--json", "--with", "html").out()).isEqualTo(before);
    assertThat(Run.lectern(home, "search", "uno").lines()).isNotEmpty();
  }

  @Test
  void a_damaged_library_is_named_left_alone_and_restored_on_demand() throws IOException {
    fill();
    assertThat(Run.lectern(home, "doctor", "--backup").code()).isZero();
    Files.writeString(library(), "dear diary, ".repeat(1000));

    Run doctor = Run.lectern(home, "doctor");
    assertThat(doctor).as(doctor.out()).returns(1, Run::code);
    assertThat(doctor.out()).contains("!!  library", "lectern doctor --restore");
    assertThat(Files.readString(library())).startsWith("dear diary");

    Run restore = Run.lectern(home, "doctor", "--restore");
    assertThat(restore).as(restore.err()).returns(0, Run::code);
    assertThat(Run.lectern(home, "list").lines()).hasSize(1);
    assertThat(files())
        .anySatisfy(
            file -> assertThat(file.getFileName().toString()).startsWith("library.db.damaged-"));
  }

  @Test
  void a_damaged_library_without_a_backup_is_not_copied_and_not_touched() throws IOException {
    Files.writeString(library(), "dear diary, ".repeat(1000));
    assertThat(Run.lectern(home, "doctor", "--backup").code()).isEqualTo(1);
    Run restore = Run.lectern(home, "doctor", "--restore");
    assertThat(restore.err()).contains("there is no backup");
    assertThat(Files.readString(library())).isEqualTo("dear diary, ".repeat(1000));
  }

  @Test
  void a_home_that_cannot_be_used_is_named() throws IOException {
    Path occupied = Files.writeString(home.resolve("occupied"), "a file");
    Run doctor = Run.lectern(occupied, "doctor");
    assertThat(doctor).returns(1, Run::code);
    assertThat(doctor.out()).contains(occupied + " is no folder", "LECTERN_HOME");
  }
}
