package dev.lectern;

import dev.lectern.cli.Browser;
import dev.lectern.cli.CommandLineRunner;
import dev.lectern.cli.Console;
import dev.lectern.cli.DemoCommand;
import dev.lectern.cli.Desk;
import dev.lectern.cli.ScreenSync;
import dev.lectern.config.Folders;
import dev.lectern.config.Setting;
import dev.lectern.config.Settings;
import dev.lectern.config.SettingsFile;
import dev.lectern.demo.DemoBlog;
import dev.lectern.discover.Discovery;
import dev.lectern.extract.ArticleExtractor;
import dev.lectern.fetch.Fetcher;
import dev.lectern.fetch.HttpFetcher;
import dev.lectern.fetch.Limits;
import dev.lectern.fetch.Manners;
import dev.lectern.fetch.SlashLearner;
import dev.lectern.fetch.Surroundings;
import dev.lectern.store.Album;
import dev.lectern.store.Library;
import dev.lectern.store.LibraryFile;
import dev.lectern.store.NativeLibrary;
import dev.lectern.sync.Gather;
import dev.lectern.sync.Illustrator;
import dev.lectern.sync.OnePost;
import dev.lectern.sync.RememberedHosts;
import dev.lectern.sync.Sync;
import dev.lectern.typeset.Mosaic;
import dev.lectern.ui.linear.LinearLibrary;
import dev.lectern.ui.linear.Talk;
import dev.lectern.ui.terminal.Device;
import dev.lectern.ui.terminal.Shelves;
import dev.lectern.ui.terminal.Stty;
import dev.lectern.ui.terminal.TerminalApp;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** Builds every object, each when it is first asked for, and closes what it opened. */
public final class App implements Desk, AutoCloseable {

  /** Offered to someone whose library is empty. */
  private static final String SUGGESTION = "https://harrisonsec.com/track/securitylab/blog/";

  /** Larger ones are photographs as they left the camera. */
  private static final long PICTURE_BYTES = 12L << 20;

  private final Console console;
  private final Folders folders;
  private final InstantSource clock;
  private final ArticleExtractor extractor = new ArticleExtractor();
  private final Deque<Runnable> closing = new ArrayDeque<>();
  private Optional<Library> library = Optional.empty();
  private Optional<Settings> settings = Optional.empty();

  public App(Console console, Folders folders, InstantSource clock) {
    this.console = console;
    this.folders = folders;
    this.clock = clock;
  }

  @Override
  public Console console() {
    return console;
  }

  @Override
  public Folders folders() {
    return folders;
  }

  @Override
  public InstantSource clock() {
    return clock;
  }

  @Override
  public synchronized Settings settings() {
    if (settings.isEmpty()) {
      settings = Optional.of(SettingsFile.read(folders.settings()));
    }
    return settings.get();
  }

  @Override
  public synchronized Library library() {
    if (library.isEmpty()) {
      NativeLibrary.prepare(folders.cache());
      Library opened = LibraryFile.open(folders.library(), clock);
      closing.push(opened::close);
      library = Optional.of(opened);
    }
    return library.get();
  }

  @Override
  public Fetcher fetcher(OptionalInt pause) {
    return fetcher(pause, surroundings());
  }

  /**
   * What hosts asked for is kept in the library: their robots.txt, and until when to leave them.
   */
  private Fetcher rememberingFetcher(Effort effort) {
    Surroundings world = surroundings().logging(effort.log());
    return fetcher(effort.pause(), world.remembering(new RememberedHosts(library())));
  }

  private Surroundings surroundings() {
    return Surroundings.of(console.environment(), clock).through(settings().word(Setting.PROXY));
  }

  private synchronized Fetcher fetcher(OptionalInt pause, Surroundings world) {
    HttpFetcher fetcher = HttpFetcher.create(manners(pause), Limits.USUAL, world);
    closing.push(fetcher::close);
    return fetcher;
  }

  private Manners manners(OptionalInt pause) {
    Manners usual = Manners.of(Version.NUMBER).withHeaders(settings().headers());
    if (pause.isEmpty() && !settings().given().containsKey(Setting.PAUSE)) {
      return usual;
    }
    long millis = pause.orElseGet(() -> settings().number(Setting.PAUSE));
    return usual.withPause(Duration.ofMillis(millis));
  }

  @Override
  public ArticleExtractor extractor() {
    return extractor;
  }

  @Override
  public Sync sync(Effort effort) {
    Fetcher fetcher = new SlashLearner(rememberingFetcher(effort));
    return new Sync(
        library(), told -> crew(request -> fetcher.fetch(request.telling(told)), effort), clock);
  }

  private Sync.Crew crew(Fetcher fetcher, Effort effort) {
    int jobs = effort.jobs().orElseGet(() -> settings().number(Setting.JOBS));
    return new Sync.Crew(
        new Discovery(fetcher, clock),
        new Gather(onePost(fetcher), jobs, clock),
        effort.pictures() ? illustrator(fetcher) : Optional.empty());
  }

  @Override
  public Optional<Illustrator> illustrator() {
    return illustrator(rememberingFetcher(Effort.USUAL));
  }

  private Optional<Illustrator> illustrator(Fetcher fetcher) {
    if (!settings().isOn(Setting.PICTURES)) {
      return Optional.empty();
    }
    Illustrator.Bounds bounds =
        new Illustrator.Bounds(
            settings().number(Setting.PICTURES_A_POST),
            PICTURE_BYTES,
            (long) settings().number(Setting.PICTURE_MEGABYTES) << 20);
    return Optional.of(new Illustrator(library(), fetcher, App::pictureSize, bounds));
  }

  private static Optional<Album.Size> pictureSize(byte[] bytes) {
    return Mosaic.decode(bytes).map(shown -> new Album.Size(shown.width(), shown.height()));
  }

  @Override
  public OnePost onePost() {
    return onePost(rememberingFetcher(Effort.USUAL));
  }

  private OnePost onePost(Fetcher fetcher) {
    return new OnePost(library(), fetcher, extractor, clock);
  }

  @Override
  public int screen(OptionalLong post) {
    return console.isLinear() ? lines(post) : full(post);
  }

  private int lines(OptionalLong post) {
    Talk talk = new Talk(console.in(), console.out());
    Consumer<String> browser = new Browser(console)::open;
    new LinearLibrary(
            settledLibrary(), talk, console.columns(), browser, new CommandLineRunner(this)::typed)
        .run(post);
    console.out().flush();
    return 0;
  }

  private int full(OptionalLong post) {
    TerminalApp.Wishes wishes =
        new TerminalApp.Wishes(
            Wanted.prefs(settings()),
            Wanted.keys(settings(), folders.settings()),
            SUGGESTION,
            post);
    Consumer<String> browser = new Browser(console)::open;
    return new TerminalApp(device(), shelves(), wishes, browser).run();
  }

  private Device device() {
    return new Device(
        new Stty(),
        console.in(),
        new FileOutputStream(FileDescriptor.out),
        console.err(),
        console.environment(),
        clock,
        folders.log());
  }

  Shelves shelves() {
    return new Shelves(this::settledLibrary, new ScreenSync(this), this::demo);
  }

  /** The screen asks for it behind its first frame. */
  private Library settledLibrary() {
    Wanted.settle(library(), settings());
    return library();
  }

  private Shelves demo() {
    App demo = below("demo");
    DemoBlog blog = DemoCommand.serve(demo.library());
    closing.push(blog::close);
    ScreenSync sync = new ScreenSync(demo);
    if (demo.library().blogs().isEmpty()) {
      sync.add(blog.address(), event -> {}, () -> false);
    }
    return demo.shelves();
  }

  @Override
  public synchronized App below(String name) {
    App other = new App(console, folders.below(name), clock);
    closing.push(other::close);
    return other;
  }

  @Override
  public synchronized void close() {
    closing.forEach(Runnable::run);
    closing.clear();
    library = Optional.empty();
  }
}
