package dev.lectern.ui.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.lectern.ui.Msg;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class InputFilterTest {

  private final List<String> heard = new ArrayList<>();
  private final InputFilter filter =
      new InputFilter(
          msg -> heard.add(say(msg)),
          new SequenceReader(InstantSource.fixed(Instant.ofEpochSecond(1000))));

  private static String say(Msg msg) {
    return switch (msg) {
      case Msg.Pressed pressed -> pressed.key().name();
      case Msg.Pasted pasted -> "paste:" + pasted.text();
      case Msg.Moused moused -> moused.what() + "@" + moused.column() + "," + moused.row();
      case Msg.Background background -> background.dark() ? "dark" : "light";
      default -> msg.toString();
    };
  }

  private List<String> hear(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    filter.take(bytes, bytes.length);
    return heard;
  }

  @Test
  void characters_are_keys() {
    assertThat(hear("jé你🎉 \t\r\n\u007f\u0003\u001a"))
        .containsExactly(
            "j", "é", "你", "🎉", "Space", "Tab", "Enter", "Enter", "Backspace", "Ctrl-c", "Ctrl-z");
  }

  @Test
  void sequences_have_the_names_of_their_keys() {
    assertThat(hear("\033[A\033OB\033[5~\033[6~\033[1;5C\033[3~\033[H\033OF\033[Z\033OP\033[15~"))
        .containsExactly(
            "Up",
            "Down",
            "PgUp",
            "PgDn",
            "Ctrl-Right",
            "Delete",
            "Home",
            "End",
            "Shift-Tab",
            "F1",
            "F5");
  }

  @Test
  void escape_waits_for_what_follows_and_is_a_key_when_nothing_does() {
    assertThat(hear("\033")).isEmpty();
    assertThat(filter.isPending()).isTrue();
    filter.settle();
    assertThat(heard).containsExactly("Esc");
  }

  @Test
  void a_sequence_in_two_parts_is_one_key() {
    hear("\033[");
    assertThat(hear("5~")).containsExactly("PgUp");
  }

  @Test
  void a_character_in_two_parts_is_one_key() {
    byte[] bytes = "你".getBytes(StandardCharsets.UTF_8);
    filter.take(new byte[] {bytes[0], bytes[1]}, 2);
    filter.take(new byte[] {bytes[2]}, 1);
    assertThat(heard).containsExactly("你");
  }

  @Test
  void alt_and_a_key_is_no_escape() {
    assertThat(hear("\033b\033é")).containsExactly("Alt-b", "Alt-é");
  }

  @Test
  void pasted_text_is_one_message_whatever_is_in_it() {
    assertThat(hear("\033[200~Q\n\033[Aq\003")).isEmpty();
    assertThat(hear("rest\033[201~j")).containsExactly("paste:Q\n\033[Aq\003rest", "j");
  }

  @Test
  void the_end_of_a_paste_may_come_in_pieces() {
    hear("\033[200~abc\033[2");
    assertThat(hear("01~k")).containsExactly("paste:abc", "k");
  }

  @Test
  void the_mouse_clicks_twice_and_turns_its_wheel() {
    assertThat(hear("\033[<0;5;3M\033[<0;5;3m\033[<0;5;3M\033[<64;1;1M\033[<65;1;1M"))
        .containsExactly("CLICK@4,2", "DOUBLE_CLICK@4,2", "WHEEL_UP@0,0", "WHEEL_DOWN@0,0");
  }

  @Test
  void the_background_says_whether_it_is_dark() {
    assertThat(hear("\033]11;rgb:ffff/ffff/ffff\033\\\033]11;rgb:1e/1e/2e\007"))
        .containsExactly("light", "dark");
  }

  @Test
  void answers_and_reports_press_no_keys() {
    assertThat(
            hear(
                "\033[?62;1;6c\033[?2026;2$y\033[I\033[O\033[24;80R\033P1+r544e\033\\\033_Gi=1;OK\033\\"
                    + "\033]52;c;cXVpdA==\007\033[>0;276;0c\033[8;24;80t\033[<35;10;10M"))
        .isEmpty();
  }

  @Test
  void bytes_that_are_no_text_press_no_keys() {
    byte[] bytes = {
      (byte) 0xff, (byte) 0xc3, 'j', (byte) 0x80, (byte) 0xed, (byte) 0xa0, (byte) 0x80
    };
    filter.take(bytes, bytes.length);
    assertThat(heard).containsExactly("j");
  }

  @Test
  void control_characters_of_the_second_set_press_no_keys() {
    assertThat(hear("\u009b31m")).containsExactly("3", "1", "m");
  }

  @Property(seed = "2026", tries = 300)
  void any_bytes_are_taken(@ForAll byte[] bytes) {
    assertThatCode(
            () -> {
              filter.take(bytes, bytes.length);
              filter.settle();
            })
        .doesNotThrowAnyException();
  }

  @Property(seed = "2026", tries = 100)
  void it_does_not_matter_how_bytes_are_cut(@ForAll byte[] bytes) {
    InputFilterTest whole = new InputFilterTest();
    whole.filter.take(bytes, bytes.length);
    InputFilterTest pieces = new InputFilterTest();
    for (byte one : bytes) {
      pieces.filter.take(new byte[] {one}, 1);
    }
    assertThat(pieces.heard).isEqualTo(whole.heard);
  }
}
