package dev.lectern.ui.terminal;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.ui.Effect;
import dev.lectern.ui.Msg;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Does effects on workers and posts the answers. Lists, searches, posts, writing and the network
 * each have a lane, so that none waits for another; where only the newest matters, older ones fall
 * out.
 */
final class Performer implements AutoCloseable {

  private static final long LAST_WRITES_MILLIS = 3000;
  private static final long REST_MILLIS = 250;

  private final Mailbox mailbox;
  private final LibraryWork library;
  private final PictureWork pictures;
  private final SyncWork sync;
  private final Consumer<String> browser;
  private final Reports reports;
  private final ExecutorService workers =
      Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "worker");
        thread.setDaemon(true);
        return thread;
      });
  private final Lane lists = lane((newer, older) -> newer.getClass() == older.getClass());
  private final Lane hits = lane((newer, older) -> true);
  private final Lane posts = lane(Performer::sameText);
  private final Lane asides = lane((newer, older) -> newer.getClass() == older.getClass());
  private final Lane painting = lane((newer, older) -> false);
  private final Lane writing = new Lane(workers, this::perform, Performer::samePlace, REST_MILLIS);
  private final Lane network = lane((newer, older) -> false);
  private final Lane choosing = lane((newer, older) -> false);

  Performer(
      Mailbox mailbox,
      Shelves shelves,
      PictureWork.Colours colours,
      Consumer<String> browser,
      Reports reports,
      Snapshot snapshot) {
    this.mailbox = mailbox;
    this.library = new LibraryWork(shelves, snapshot, mailbox::post);
    this.pictures = new PictureWork(library, colours, mailbox::post);
    this.sync = new SyncWork(mailbox::post);
    this.browser = browser;
    this.reports = reports;
  }

  private Lane lane(BiPredicate<Effect, Effect> replaces) {
    return new Lane(workers, this::perform, replaces, 0);
  }

  /** Only the post opened last is wanted; each that is open is set again for itself. */
  private static boolean sameText(Effect newer, Effect older) {
    return newer instanceof Effect.Reset again && older instanceof Effect.Reset before
        ? again.post().row().id() == before.post().row().id()
        : newer.getClass() == older.getClass();
  }

  /** A place in a post replaces the one before. */
  private static boolean samePlace(Effect newer, Effect older) {
    return newer instanceof Effect.Keep here
        && older instanceof Effect.Keep there
        && here.post() == there.post();
  }

  /** Puts an effect into its lane. Those of the terminal are not for here. */
  void add(Effect effect) {
    switch (effect) {
      case Effect.Open e -> lists.add(e);
      case Effect.Load e -> lists.add(e);
      case Effect.ShowDemo e -> network.add(e);
      case Effect.Search e -> hits.add(e);
      case Effect.Read e -> posts.add(e);
      case Effect.Reset e -> posts.add(e);
      case Effect.Paint e -> painting.add(e);
      case Effect.WarmUp e -> posts.add(e);
      case Effect.Find e -> lists.add(e);
      case Effect.SeekUnread e -> asides.add(e);
      case Effect.Count e -> writing.add(e);
      case Effect.Follow e -> asides.add(e);
      case Effect.ListFailures e -> asides.add(e);
      case Effect.Relate e -> asides.add(e);
      case Effect.Keep e -> writing.add(e);
      case Effect.MarkPosts e -> writing.add(e);
      case Effect.Annotate e -> writing.add(e);
      case Effect.RemoveNote e -> writing.add(e);
      case Effect.ReadNotes e -> writing.add(e);
      case Effect.Discard e -> writing.add(e);
      case Effect.ListNotes e -> asides.add(e);
      case Effect.Compare e -> asides.add(e);
      case Effect.MarkAll e -> writing.add(e);
      case Effect.SaveView e -> writing.add(e);
      case Effect.RenameView e -> writing.add(e);
      case Effect.RemoveView e -> writing.add(e);
      case Effect.Undo e -> writing.add(e);
      case Effect.Remember e -> writing.add(e);
      case Effect.FindBlocks e -> asides.add(e);
      case Effect.TakeBlock e -> choosing.add(e);
      case Effect.Sync e -> begin(e);
      case Effect.Add e -> begin(e);
      case Effect.Illustrate e -> {
        sync.wantPictures(e.post());
        network.add(e);
      }
      case Effect.StopSync e -> sync.stop();
      case Effect.Browse e -> asides.add(e);
      case Effect.Copy e -> {}
      case Effect.TakeMouse e -> {}
      case Effect.Write e -> {}
      case Effect.Page e -> {}
      case Effect.Redraw e -> {}
      case Effect.Suspend e -> {}
      case Effect.Quit e -> {}
    }
  }

  private void begin(Effect effect) {
    sync.makeWay();
    network.add(effect);
  }

  private void perform(Effect effect) {
    try {
      act(effect);
    } catch (ProblemException problem) {
      if (!isBrokenOff(effect, problem.problem())) {
        failed(effect, problem.problem(), problem);
      }
    } catch (RuntimeException | StackOverflowError mistake) {
      reports.keep(mistake);
      failed(effect, new Problem.Unexpected(String.valueOf(mistake.getMessage())), mistake);
    }
  }

  /** A newer question is waiting; nobody wants to hear of the older one. */
  private static boolean isBrokenOff(Effect effect, Problem problem) {
    return problem instanceof Problem.Interrupted && Lane.onlyAsks(effect);
  }

  private void failed(Effect effect, Problem problem, Throwable cause) {
    if (effect instanceof Effect.Open) {
      mailbox.post(new Mailbox.Mail.Broken(cause));
    } else if (!(effect instanceof Effect.Illustrate)) {
      mailbox.post(new Msg.Failed(effect, problem));
    }
    if (effect instanceof Effect.Sync) {
      mailbox.post(new Msg.SyncEnded());
    }
  }

  private void act(Effect effect) {
    switch (effect) {
      case Effect.Sync e -> sync.sync(library.shelves(), e);
      case Effect.Add e -> sync.add(library.shelves(), e);
      case Effect.Illustrate e -> sync.illustrate(library.shelves(), e);
      case Effect.Paint e -> pictures.paint(e);
      case Effect.Browse e -> browser.accept(e.address());
      default -> library.perform(effect);
    }
  }

  /** Lets the last writes end; a sync under way is told to stop and left behind. */
  @Override
  public void close() {
    sync.stop();
    try {
      writing.drain(LAST_WRITES_MILLIS);
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    workers.shutdown();
  }
}
