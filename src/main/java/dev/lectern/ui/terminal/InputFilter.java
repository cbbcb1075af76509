package dev.lectern.ui.terminal;

import dev.lectern.ui.Key;
import dev.lectern.ui.Msg;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Bytes of the terminal as messages: keys, pasted text (mode 2004), the mouse (mode 1006), answers
 * to queries.
 *
 * <p>Lanterna's decoder takes everything it does not know for Alt and letters, so that a paste or
 * an answer would press keys; it gets to see only sequences that are keys.
 */
final class InputFilter {

  private static final byte[] PASTE_BEGINS = ascii("\033[200~");
  private static final byte[] PASTE_ENDS = ascii("\033[201~");
  private static final int LONGEST_PASTE = 1 << 20;
  private static final int LONGEST_STRING = 1 << 16;

  private final Consumer<Msg> messages;
  private final SequenceReader sequences;
  private byte[] pending = new byte[0];
  private boolean pasting;
  private final ByteArrayOutputStream pasted = new ByteArrayOutputStream();

  InputFilter(Consumer<Msg> messages, SequenceReader sequences) {
    this.messages = messages;
    this.sequences = sequences;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Takes bytes as they come; what is not whole yet waits for more. */
  void take(byte[] bytes, int length) {
    byte[] all = Arrays.copyOf(pending, pending.length + length);
    System.arraycopy(bytes, 0, all, pending.length, length);
    int at = 0;
    while (at < all.length) {
      int used = pasting ? paste(all, at) : one(all, at);
      if (used == 0) {
        break;
      }
      at += used;
    }
    pending = Arrays.copyOfRange(all, at, all.length);
  }

  /** Whether something waits for its end. */
  boolean isPending() {
    return pending.length > 0 && !pasting;
  }

  /** Nothing followed: an escape that waits was the key of that name. */
  void settle() {
    byte[] left = pending;
    pending = new byte[0];
    if (left.length > 0 && left[0] == 0x1b && !pasting) {
      messages.accept(new Msg.Pressed(new Key("Esc")));
      if (left.length > 1 && left[1] != '[' && left[1] != ']' && left[1] != 'O') {
        take(Arrays.copyOfRange(left, 1, left.length), left.length - 1);
      }
    }
  }

  private int paste(byte[] all, int at) {
    int end = indexOf(all, PASTE_ENDS, at);
    int upTo = end >= 0 ? end : Math.max(at, all.length - PASTE_ENDS.length + 1);
    int room = Math.max(0, LONGEST_PASTE - pasted.size());
    pasted.write(all, at, Math.min(room, upTo - at));
    if (end < 0) {
      return upTo - at;
    }
    pasting = false;
    messages.accept(new Msg.Pasted(pasted.toString(StandardCharsets.UTF_8)));
    pasted.reset();
    return end + PASTE_ENDS.length - at;
  }

  private static int indexOf(byte[] all, byte[] wanted, int from) {
    for (int i = from; i + wanted.length <= all.length; i++) {
      if (Arrays.equals(all, i, i + wanted.length, wanted, 0, wanted.length)) {
        return i;
      }
    }
    return -1;
  }

  /** The bytes that one message takes; 0 where it is not whole. */
  private int one(byte[] all, int at) {
    int first = all[at] & 0xff;
    if (first == 0x1b) {
      return escape(all, at);
    }
    if (first < 0x20 || first == 0x7f) {
      messages.accept(new Msg.Pressed(ControlKeys.key(first)));
      return 1;
    }
    return text(all, at, "");
  }

  private int text(byte[] all, int at, String prefix) {
    int length = Utf8.length(all[at]);
    if (length == 0) {
      return 1;
    }
    if (at + length > all.length) {
      return Utf8.continues(all, at + 1, all.length) ? 0 : 1;
    }
    if (!Utf8.continues(all, at + 1, at + length)) {
      return 1;
    }
    String character = new String(all, at, length, StandardCharsets.UTF_8);
    int point = character.codePointAt(0);
    if (!Character.isISOControl(point) && point != 0xfffd) {
      String name = character.equals(" ") ? "Space" : character;
      messages.accept(new Msg.Pressed(new Key(prefix + name)));
    }
    return length;
  }

  private int escape(byte[] all, int at) {
    if (at + 1 >= all.length) {
      return 0;
    }
    return switch (all[at + 1]) {
      case '[' -> control(all, at);
      case ']', 'P', '_', '^', 'X' -> string(all, at);
      case 'O' -> single(all, at);
      case 0x1b -> alone();
      default -> alt(all, at);
    };
  }

  private int alone() {
    messages.accept(new Msg.Pressed(new Key("Esc")));
    return 1;
  }

  private int alt(byte[] all, int at) {
    int second = all[at + 1] & 0xff;
    if (second < 0x20 || second == 0x7f) {
      messages.accept(new Msg.Pressed(new Key("Alt-" + ControlKeys.key(second).name())));
      return 2;
    }
    int used = text(all, at + 1, "Alt-");
    return used == 0 ? 0 : used + 1;
  }

  /** SS3, as keys send in application mode: the same key as by CSI. */
  private int single(byte[] all, int at) {
    if (at + 2 >= all.length) {
      return 0;
    }
    String last = String.valueOf((char) (all[at + 2] & 0x7f));
    if (last.matches("[A-DFH]")) {
      sequences.key("\033[" + last).ifPresent(messages);
    } else {
      sequences.key("\033O" + last).ifPresent(messages);
    }
    return 3;
  }

  /** CSI: parameters, intermediates, a final byte (ECMA-48 5.4). */
  private int control(byte[] all, int at) {
    int end = at + 2;
    while (end < all.length && all[end] >= 0x20 && all[end] < 0x40 && end - at < 64) {
      end++;
    }
    if (end >= all.length) {
      return 0;
    }
    if (all[end] < 0x40 || all[end] > 0x7e) {
      return end - at;
    }
    int length = end + 1 - at;
    if (Arrays.equals(all, at, at + length, PASTE_BEGINS, 0, PASTE_BEGINS.length)) {
      pasting = true;
    } else {
      sequences.control(new String(all, at, length, StandardCharsets.US_ASCII)).ifPresent(messages);
    }
    return length;
  }

  /** OSC, DCS, APC, PM and SOS: up to ST or BEL. */
  private int string(byte[] all, int at) {
    for (int i = at + 2; i < all.length; i++) {
      boolean bell = all[i] == 7;
      boolean st = all[i] == '\\' && all[i - 1] == 0x1b;
      if (bell || st) {
        String text = new String(all, at + 2, i - at - 2, StandardCharsets.ISO_8859_1);
        if (all[at + 1] == ']') {
          sequences.answer(text).ifPresent(messages);
        }
        return i + 1 - at;
      }
    }
    return all.length - at > LONGEST_STRING ? all.length - at : 0;
  }
}
