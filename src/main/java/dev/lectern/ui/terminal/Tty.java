package dev.lectern.ui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.UnixTerminal;
import dev.lectern.ui.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The terminal: Lanterna's, with its five {@code stty} calls made one, its size asked of the system
 * instead of by moving the cursor, and everything it writes gathered.
 *
 * <p>Lanterna's constructor calls the overridden steps before this class has fields; they do
 * nothing then.
 */
final class Tty extends UnixTerminal {

  /**
   * Paste marked, line wrap off so that rows never run over, cursor hidden, and the order of
   * right-to-left text left to us (ECMA-48 section 7.2.1, BDSM).
   */
  private static final String ENTER = "\033[?2004h\033[?7l\033[?25l\033[8l";

  private static final String LEAVE =
      "\033[?2026l\033[?1000l\033[?1006l\033[?2004l\033[r\033[?7h\033[8h\033[0m";
  private static final String SHOW_CURSOR = "\033[?25h";
  private static final String ASK_BACKGROUND = "\033]11;?\033\\";

  private final Modes modes;
  private final Gathered out;

  /** Whether a launcher puts the modes back when the program has gone. */
  private final boolean launched;

  private final Consumer<Size> sizes;
  private Size size;
  private Optional<String> settings = Optional.empty();
  private boolean entered;

  static Tty on(Device device, Size size, Consumer<Size> sizes) throws IOException {
    boolean launched = device.variable("LECTERN_TTY").startsWith("01");
    return new Tty(device, new Gathered(device.out()), launched, size, sizes);
  }

  private Tty(Device device, Gathered out, boolean launched, Size size, Consumer<Size> sizes)
      throws IOException {
    super(device.in(), out, StandardCharsets.UTF_8, CtrlCBehaviour.TRAP);
    this.modes = device.modes();
    this.out = out;
    this.launched = launched;
    this.size = size;
    this.sizes = sizes;
    addResizeListener(
        (terminal, changed) -> sizes.accept(new Size(changed.getColumns(), changed.getRows())));
  }

  /** Sets raw mode, and tells the size where it is another than was thought. */
  void raw() {
    Modes.Before before = modes.raw();
    synchronized (this) {
      settings = Optional.of(before.settings());
    }
    before.size().filter(real -> !real.equals(size)).ifPresent(this::resized);
  }

  /** Asks for the size again, and tells it where it has changed. */
  void measure() {
    modes.size().filter(real -> !real.equals(size)).ifPresent(this::resized);
  }

  private void resized(Size real) {
    size = real;
    sizes.accept(real);
  }

  /** Takes the screen over. */
  void enter(boolean mouse, boolean askBackground) throws IOException {
    entered = true;
    enterPrivateMode();
    out.send(ENTER.getBytes(StandardCharsets.US_ASCII));
    mouse(mouse);
    if (askBackground) {
      send(ASK_BACKGROUND.getBytes(StandardCharsets.US_ASCII));
    }
  }

  void mouse(boolean on) throws IOException {
    String mode = on ? "h" : "l";
    send(("\033[?1000" + mode + "\033[?1006" + mode).getBytes(StandardCharsets.US_ASCII));
  }

  void send(byte[] bytes) throws IOException {
    out.send(bytes);
  }

  /** Gives the screen back; may be called by a shutdown hook while another thread paints. */
  void leave() throws IOException {
    if (entered) {
      entered = false;
      send(LEAVE.getBytes(StandardCharsets.US_ASCII));
      leavePrivateMode();
      send(SHOW_CURSOR.getBytes(StandardCharsets.US_ASCII));
    }
  }

  private void leavePrivateMode() throws IOException {
    try {
      exitPrivateMode();
    } catch (IllegalStateException done) {
      // Lanterna's own hook was quicker.
      return;
    }
  }

  /** Gives screen and modes back for good. */
  void restore() throws IOException {
    leave();
    if (!launched) {
      restoreModes();
    }
  }

  private synchronized void restoreModes() {
    settings.ifPresent(modes::restore);
  }

  /** Stops until the shell brings the program back, with the terminal as the shell left it. */
  void suspend(boolean mouse) throws IOException {
    leave();
    restoreModes();
    modes.stop();
    resume(mouse);
  }

  /** Hands the terminal to another program, as the shell left it. */
  void handOver() throws IOException {
    leave();
    restoreModes();
  }

  /** Takes over again after a stop. */
  void resume(boolean mouse) throws IOException {
    modes.rawAgain().filter(real -> !real.equals(size)).ifPresent(this::resized);
    if (!entered) {
      enter(mouse, false);
    }
  }

  @Override
  protected TerminalSize findTerminalSize() {
    // Null while Lanterna's constructor runs.
    Size known = size == null ? Size.USUAL : modes.size().orElse(size);
    size = known;
    return new TerminalSize(known.columns(), known.rows());
  }

  @Override
  protected void saveTerminalSettings() {
    // By raw().
  }

  @Override
  protected void restoreTerminalSettings() {
    // By restore().
  }

  @Override
  protected void canonicalMode(boolean enabled) {
    // By raw().
  }

  @Override
  protected void keyEchoEnabled(boolean enabled) {
    // By raw().
  }

  @Override
  protected void keyStrokeSignalsEnabled(boolean enabled) {
    // By raw().
  }
}
