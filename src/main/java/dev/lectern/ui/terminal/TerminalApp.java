package dev.lectern.ui.terminal;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.ui.Draft;
import dev.lectern.ui.Effect;
import dev.lectern.ui.KeyMap;
import dev.lectern.ui.Model;
import dev.lectern.ui.Msg;
import dev.lectern.ui.Prefs;
import dev.lectern.ui.Size;
import dev.lectern.ui.Step;
import dev.lectern.ui.Update;
import dev.lectern.ui.terminal.Mailbox.Mail;
import dev.lectern.ui.view.Drawn;
import dev.lectern.ui.view.Frame;
import dev.lectern.ui.view.Themes;
import dev.lectern.ui.view.View;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.IntSupplier;

/** The full-screen reader: one thread owns the state, takes messages and paints. */
public final class TerminalApp {

  /** A frame waits so long for answers that are under way, so that nothing flickers. */
  private static final long PATIENCE_NANOS = 30_000_000;

  private static final int MOST_AT_ONCE = 512;

  /**
   * What the reader wishes.
   *
   * @param suggestion the address offered to someone whose library is empty
   * @param post the post to open first, or none for the list
   */
  public record Wishes(Prefs prefs, KeyMap keys, String suggestion, OptionalLong post) {}

  private final Device device;
  private final Wishes wishes;
  private final Mailbox mailbox = new Mailbox();
  private final Performer performer;
  private final Reports reports;
  private final Depth depth;
  private final Snapshot snapshot;
  private final Keyboard keyboard;
  private final Visitor visitor;
  private final Drawn drawn = new Drawn();
  private Model model;
  private OptionalInt exit = OptionalInt.empty();

  /**
   * @param browser opens an address in the reader's browser; called on a worker
   */
  public TerminalApp(Device device, Shelves shelves, Wishes wishes, Consumer<String> browser) {
    this.device = device;
    this.wishes = wishes;
    this.depth = Depth.of(device.environment());
    this.reports = new Reports(device.log(), device.clock());
    this.snapshot = new Snapshot(device.log().resolveSibling("first-window"));
    this.performer = new Performer(mailbox, shelves, depth::mosaic, browser, reports, snapshot);
    this.keyboard =
        new Keyboard(
            device.in(),
            mailbox::post,
            new SequenceReader(device.clock()),
            failed -> mailbox.post(new Mail.Broken(failed)));
    this.visitor = new Visitor(device.environment(), device.log().resolveSibling("drafts"));
    Size size = Stty.size(device.variable("LECTERN_SIZE")).orElse(Size.USUAL);
    Prefs prefs = Terminals.prefs(snapshot.prefs(wishes.prefs()), device.environment());
    this.model =
        Model.start(size, prefs, wishes.keys(), wishes.suggestion()).remembering(snapshot.rows());
  }

  /**
   * Runs until the reader leaves; gives the exit code.
   *
   * @throws ProblemException where there is no terminal, with nothing written to it
   */
  public int run() {
    if (Terminals.isRedirected(device)) {
      throw new ProblemException(new Problem.NoTerminal("input or output is redirected"));
    }
    try {
      return on(Tty.on(device, model.size(), size -> mailbox.post(new Msg.Resized(size))));
    } catch (IOException gone) {
      throw new ProblemException(new Problem.NoTerminal(String.valueOf(gone.getMessage())), gone);
    }
  }

  private int on(Tty tty) throws IOException {
    Step start = Update.start(model, wishes.post());
    model = start.model();
    boolean sure = device.variable("LECTERN_TTY").startsWith("01");
    if (!sure) {
      tty.raw();
    }
    Thread hook = new Thread(() -> stop(tty), "restore");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      start.effects().forEach(performer::add);
      Painter painter = painter();
      tty.enter(model.prefs().mouse(), model.prefs().theme().equals("auto"));
      paint(tty, painter);
      if (sure) {
        tty.raw();
        overEcho(tty, painter);
      }
      listen(tty);
      return loop(tty, painter);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return 130;
    } catch (RuntimeException | StackOverflowError mistake) {
      return broken(tty, mistake);
    } finally {
      stop(tty);
      unhook(hook);
    }
  }

  /** What was typed before raw mode was echoed by the terminal, over the first frame. */
  private void overEcho(Tty tty, Painter painter) throws IOException {
    if (device.in().available() > 0) {
      painter.forget();
      paint(tty, painter);
    }
  }

  /** On a signal, too, what was to be written is written. */
  private void stop(Tty tty) {
    restore(tty);
    performer.close();
  }

  private static void unhook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException underWay) {
      // The hook runs already; it does what is needed.
      return;
    }
  }

  private static void restore(Tty tty) {
    try {
      tty.restore();
    } catch (IOException gone) {
      // The terminal has gone; there is nothing to restore.
      return;
    }
  }

  private void listen(Tty tty) {
    // Lanterna's own handler misses the first change of size.
    Signals.on("WINCH", tty::measure);
    Signals.on("CONT", () -> mailbox.post(new Mail.Resumed()));
    Thread listening = new Thread(keyboard, "keyboard");
    listening.setDaemon(true);
    listening.start();
  }

  private Painter painter() {
    return new Painter(pen(), Terminals.hasLinks(device));
  }

  private Pen pen() {
    return new Pen(Themes.of(model.prefs()), depth);
  }

  /** A burst of messages costs one frame. */
  private int loop(Tty tty, Painter painter) throws IOException, InterruptedException {
    while (exit.isEmpty()) {
      handle(mailbox.take(), tty, painter);
      long patience = System.nanoTime() + PATIENCE_NANOS;
      for (int i = 0; i < MOST_AT_ONCE && exit.isEmpty(); i++) {
        Optional<Mail> more = next(patience);
        if (more.isEmpty()) {
          break;
        }
        handle(more.get(), tty, painter);
      }
      if (exit.isEmpty()) {
        paint(tty, painter);
      }
    }
    return exit.getAsInt();
  }

  private Optional<Mail> next(long patience) throws InterruptedException {
    long left = patience - System.nanoTime();
    return model.screen().isWaiting() && left > 0 ? mailbox.poll(left) : mailbox.poll();
  }

  private void paint(Tty tty, Painter painter) throws IOException {
    Frame frame = View.frame(model, drawn);
    byte[] bytes = painter.paint(frame);
    if (bytes.length > 0) {
      tty.send(bytes);
    }
  }

  private void handle(Mail mail, Tty tty, Painter painter) throws IOException {
    switch (mail) {
      case Mail.Message message -> message(message.msg(), tty, painter);
      case Mail.Resumed resumed -> {
        tty.resume(model.prefs().mouse());
        painter.forget();
      }
      case Mail.Broken broken -> exit = OptionalInt.of(broken(tty, broken.cause()));
    }
  }

  private void message(Msg msg, Tty tty, Painter painter) throws IOException {
    Prefs before = model.prefs();
    Size size = model.size();
    Step step = Update.update(model, msg);
    model = step.model();
    if (!model.prefs().theme().equals(before.theme()) || model.prefs().dark() != before.dark()) {
      painter.use(pen());
      snapshot.keep(model.prefs());
    }
    if (!model.size().equals(size)) {
      painter.forget();
    }
    for (Effect effect : step.effects()) {
      perform(effect, tty, painter);
    }
  }

  private void perform(Effect effect, Tty tty, Painter painter) throws IOException {
    try {
      act(effect, tty, painter);
    } catch (ProblemException failed) {
      message(new Msg.Failed(effect, failed.problem()), tty, painter);
    }
  }

  private void act(Effect effect, Tty tty, Painter painter) throws IOException {
    switch (effect) {
      case Effect.Quit quit -> exit = OptionalInt.of(quit.code());
      case Effect.Suspend suspend -> {
        tty.suspend(model.prefs().mouse());
        painter.forget();
      }
      case Effect.Redraw redraw -> painter.forget();
      case Effect.Write write -> write(write.draft(), tty, painter);
      case Effect.Page page -> page(page.text(), tty, painter);
      case Effect.TakeMouse mouse -> tty.mouse(mouse.on());
      case Effect.Copy copy -> tty.send(Terminals.clipboard(copy.text()));
      default -> performer.add(effect);
    }
  }

  /** What is written lies in a file until the library has it, whatever happens meanwhile. */
  private void write(Draft draft, Tty tty, Painter painter) throws IOException {
    Path file = visitor.file(draft.text());
    int code = visit(tty, painter, () -> visitor.edit(file));
    if (code == 127) {
      Notepad.discard(file.toString());
      model = model.say("No editor could be started; set EDITOR to one.");
    } else {
      message(new Msg.Written(draft, Visitor.text(file), file.toString()), tty, painter);
    }
  }

  private void page(String text, Tty tty, Painter painter) throws IOException {
    Path file = visitor.file(text + "\n");
    int code = visit(tty, painter, () -> visitor.page(file));
    Notepad.discard(file.toString());
    model = code == 127 ? model.say("No pager could be started; set PAGER to one.") : model;
  }

  private int visit(Tty tty, Painter painter, IntSupplier guest) throws IOException {
    keyboard.hush();
    tty.handOver();
    try {
      return guest.getAsInt();
    } finally {
      tty.resume(model.prefs().mouse());
      painter.forget();
      keyboard.listen();
    }
  }

  /** The terminal first, then the report. */
  private int broken(Tty tty, Throwable cause) {
    restore(tty);
    reports.tell(cause, device.err());
    return 1;
  }
}
