package dev.lectern.ui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.store.Library.PostRow;
import dev.lectern.ui.Prefs;
import dev.lectern.ui.Rows;
import dev.lectern.ui.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotTest {

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("first-window");
  }

  private static List<String> titles(Rows rows) {
    return rows.window().stream().map(row -> row.headline().title()).toList();
  }

  @Test
  void rows_come_back_as_they_were_but_are_not_said_to_be_true() {
    List<PostRow> rows = Samples.rows(30);
    new Snapshot(file()).keep(1234, rows);
    Rows back = new Snapshot(file()).rows();
    assertThat(back.known()).isFalse();
    assertThat(back.count()).isEqualTo(1234);
    assertThat(back.window().getFirst().headline().published())
        .isEqualTo(rows.getFirst().headline().published());
    assertThat(back.window().get(10).problem()).isEqualTo(rows.get(10).problem());
    assertThat(titles(back)).isEqualTo(rows.stream().map(r -> r.headline().title()).toList());
  }

  @Test
  void the_look_comes_back_so_that_the_first_frame_has_the_right_ground() {
    Prefs light = Prefs.DEFAULT.looking("auto", false, false);
    new Snapshot(file()).keep(light);
    Prefs back = new Snapshot(file()).prefs(Prefs.DEFAULT);
    assertThat(back.dark()).isFalse();
    assertThat(back.cards()).isFalse();
    assertThat(new Snapshot(folder.resolve("none")).prefs(Prefs.DEFAULT)).isEqualTo(Prefs.DEFAULT);
  }

  @Test
  void a_damaged_file_is_none() throws IOException {
    new Snapshot(file()).keep(20, Samples.rows(20));
    byte[] whole = Files.readAllBytes(file());
    Random random = new Random(2026);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = java.util.Arrays.copyOf(whole, random.nextInt(whole.length));
      if (bytes.length > 0) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      }
      Files.write(file(), bytes);
      assertThat(new Snapshot(file()).rows().window()).isEmpty();
      byte[] flipped = whole.clone();
      flipped[random.nextInt(whole.length)] ^= (byte) (1 + random.nextInt(255));
      Files.write(file(), flipped);
      assertThat(new Snapshot(file()).rows().window()).isEmpty();
    }
  }

  @Test
  void nothing_fails_where_it_cannot_be_kept() throws IOException {
    Path plain = Files.writeString(folder.resolve("plain"), "");
    Snapshot snapshot = new Snapshot(plain.resolve("first-window"));
    snapshot.keep(3, Samples.rows(3));
    assertThat(snapshot.rows().window()).hasSize(3);
    assertThat(new Snapshot(folder).rows().window()).isEmpty();
  }
}
