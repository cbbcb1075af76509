package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StemsTest {

  private static final Stems CHANGED = Stems.of("update", "last edit", "geändert", "更新");

  @Test
  void the_first_word_that_begins_so_is_found_in_either_case() {
    assertThat(CHANGED.find("Posted 5 May, Updated 6 May, last edit 7 May")).isEqualTo(14);
    assertThat(CHANGED.find("Last Edited on 7 May")).isZero();
    assertThat(CHANGED.find("am 7.5. geändert")).isEqualTo(8);
    assertThat(CHANGED.find("GEÄNDERT AM 7.5.")).isZero();
  }

  @Test
  void what_begins_within_a_word_is_none() {
    assertThat(CHANGED.find("backupdates blast edit un_update 7update")).isEqualTo(-1);
    assertThat(CHANGED.find("café\u0301update")).isEqualTo(-1);
    assertThat(CHANGED.find("↩\uFE0Eupdate")).isEqualTo(2);
  }

  @Test
  void scripts_that_do_not_part_words_are_read_within_them() {
    assertThat(CHANGED.find("最終更新日")).isEqualTo(2);
  }

  @Test
  void a_beginning_that_is_cut_off_is_none() {
    assertThat(CHANGED.areIn("an upd")).isFalse();
    assertThat(CHANGED.areIn("")).isFalse();
  }
}
