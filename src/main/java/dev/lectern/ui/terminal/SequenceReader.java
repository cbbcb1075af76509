package dev.lectern.ui.terminal;

import com.googlecode.lanterna.input.DefaultKeyDecodingProfile;
import com.googlecode.lanterna.input.InputDecoder;
import com.googlecode.lanterna.input.KeyStroke;
import dev.lectern.ui.Key;
import dev.lectern.ui.Msg;
import java.io.IOException;
import java.io.StringReader;
import java.time.InstantSource;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What whole escape sequences say. Lanterna's table names the keys. */
final class SequenceReader {

  private static final Pattern MOUSE =
      Pattern.compile("\\033\\[<(\\d{1,5});(\\d{1,5});(\\d{1,5})([Mm])");
  private static final Pattern COLOUR =
      Pattern.compile("11;rgba?:([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4})/([0-9a-fA-F]{1,4}).*");
  private static final Pattern KEY = Pattern.compile("\\033\\[[0-9;]*[A-FHZ~]|\\033\\[[PQS]");
  private static final Pattern UNICODE_KEY = Pattern.compile("\\033\\[(\\d{1,6})(?:;(\\d{1,3}))?u");
  private static final long DOUBLE_CLICK_MILLIS = 400;

  private final InstantSource clock;
  private long clicked;
  private int clickedColumn = -1;
  private int clickedRow = -1;

  SequenceReader(InstantSource clock) {
    this.clock = clock;
  }

  /** A whole CSI sequence; empty for answers nobody asked for. */
  Optional<Msg> control(String sequence) {
    Matcher mouse = MOUSE.matcher(sequence);
    if (mouse.matches()) {
      return mouse(mouse);
    }
    Matcher unicode = UNICODE_KEY.matcher(sequence);
    if (unicode.matches()) {
      return unicodeKey(Integer.parseInt(unicode.group(1)));
    }
    return KEY.matcher(sequence).matches() ? key(sequence) : Optional.empty();
  }

  private static Optional<Msg> unicodeKey(int code) {
    boolean control = code < 0x20 || code == 0x7f;
    return control ? Optional.of(new Msg.Pressed(ControlKeys.key(code))) : Optional.empty();
  }

  /** The key that a sequence stands for. */
  Optional<Msg> key(String sequence) {
    if (sequence.equals("\033[Z")) {
      return Optional.of(new Msg.Pressed(new Key("Shift-Tab")));
    }
    try {
      InputDecoder decoder = new InputDecoder(new StringReader(sequence));
      decoder.addProfile(new DefaultKeyDecodingProfile());
      return Optional.ofNullable(decoder.getNextCharacter(false))
          .flatMap(SequenceReader::name)
          .map(name -> new Msg.Pressed(new Key(name)));
    } catch (IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
  }

  private static Optional<String> name(KeyStroke stroke) {
    String name =
        switch (stroke.getKeyType()) {
          case ArrowUp -> "Up";
          case ArrowDown -> "Down";
          case ArrowLeft -> "Left";
          case ArrowRight -> "Right";
          case PageUp -> "PgUp";
          case PageDown -> "PgDn";
          case Home, End, Insert, Delete, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12 ->
              stroke.getKeyType().name();
          default -> "";
        };
    String modifiers =
        (stroke.isCtrlDown() ? "Ctrl-" : "")
            + (stroke.isAltDown() ? "Alt-" : "")
            + (stroke.isShiftDown() ? "Shift-" : "");
    return name.isEmpty() ? Optional.empty() : Optional.of(modifiers + name);
  }

  private Optional<Msg> mouse(Matcher mouse) {
    int button = Integer.parseInt(mouse.group(1));
    int column = Integer.parseInt(mouse.group(2)) - 1;
    int row = Integer.parseInt(mouse.group(3)) - 1;
    boolean pressed = mouse.group(4).equals("M");
    return switch (button & ~0x1c) {
      case 0 -> pressed ? Optional.of(click(column, row)) : Optional.empty();
      case 64 -> Optional.of(new Msg.Moused(Msg.Mouse.WHEEL_UP, column, row));
      case 65 -> Optional.of(new Msg.Moused(Msg.Mouse.WHEEL_DOWN, column, row));
      default -> Optional.empty();
    };
  }

  private Msg click(int column, int row) {
    long now = clock.millis();
    boolean twice =
        now - clicked < DOUBLE_CLICK_MILLIS && column == clickedColumn && row == clickedRow;
    clicked = twice ? 0 : now;
    clickedColumn = column;
    clickedRow = row;
    return new Msg.Moused(
        twice ? Msg.Mouse.DOUBLE_CLICK : Msg.Mouse.CLICK, Math.max(0, column), Math.max(0, row));
  }

  /** An answer of the terminal: to OSC 11 it says the colour of its background (xterm). */
  Optional<Msg> answer(String text) {
    Matcher colour = COLOUR.matcher(text);
    if (!colour.matches()) {
      return Optional.empty();
    }
    int rgb = part(colour.group(1)) << 16 | part(colour.group(2)) << 8 | part(colour.group(3));
    return Optional.of(new Msg.Background(Pen.luminance(rgb) < 0.5));
  }

  /** Of one to four hexadecimal digits the weight in 0 to 255. */
  private static int part(String digits) {
    int most = (1 << (4 * digits.length())) - 1;
    return Integer.parseInt(digits, 16) * 255 / most;
  }
}
