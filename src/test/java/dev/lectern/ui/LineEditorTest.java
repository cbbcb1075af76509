package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineEditorTest {

  private static LineEditor press(LineEditor line, String... keys) {
    LineEditor pressed = line;
    for (String key : keys) {
      pressed = pressed.press(new Key(key));
    }
    return pressed;
  }

  @Test
  void backspace_takes_a_whole_character_as_people_see_it() {
    assertThat(press(LineEditor.of("a👩‍💻"), "Backspace").text()).isEqualTo("a");
    assertThat(press(LineEditor.of("e\u0301"), "Backspace").text()).isEmpty();
  }

  @Test
  void keys_move_and_cut_by_words() {
    assertThat(press(LineEditor.of("one two three"), "Ctrl-w").text()).isEqualTo("one two ");
    assertThat(press(LineEditor.of("one two"), "Alt-b", "x").text()).isEqualTo("one xtwo");
    assertThat(press(LineEditor.of("one two"), "Home", "Ctrl-k").text()).isEmpty();
  }

  @Test
  void pasted_lines_become_one_and_controls_go() {
    assertThat(LineEditor.EMPTY.insert("a\nb\u001b[31m\u202ec").text()).isEqualTo("a b[31mc");
  }

  @Test
  void keys_without_text_insert_nothing() {
    assertThat(press(LineEditor.EMPTY, "F5", "PgUp", "Ctrl-y", "Alt-x").text()).isEmpty();
  }
}
