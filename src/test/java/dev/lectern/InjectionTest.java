package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.cli.CommandLineRunner;
import dev.lectern.cli.Console;
import dev.lectern.config.Folders;
import dev.lectern.ui.KeyMap;
import dev.lectern.ui.Prefs;
import dev.lectern.ui.terminal.Device;
import dev.lectern.ui.terminal.Modes;
import dev.lectern.ui.terminal.TerminalApp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A blog whose every field tries to command the terminal; none of it gets there. */
class InjectionTest {

  /** Colour, title, clipboard, report, C1, bell, overrides, isolates, hidden and line tricks. */
  private static final String EVIL =
      "\u001b[38;5;199m\u001b]0;pwned\u0007\u001b]52;c;cHduZWQ=\u0007\u001b]8;;file:///etc\u001b\\\u001b[6n"
          + "\u001bP1$r\u001b\\\u009b2J\u009d0;x\u009c\u0090\u0085\u0007\b\u007f\u000e\u202e\u2066\u2069\u200b\u200e\u2060\ufeff\u00ad\u2028\u2029\r\u000b\f";

  private static final String PROSE =
      "<p>" + ("Kettles sing before " + EVIL + " they boil. ").repeat(12) + "</p>";

  /** Nothing of these is ever written, whoever writes. */
  private static final Pattern NEVER =
      Pattern.compile(
          "[\\x00-\\x06\\x08\\x0b\\x0c\\x0e-\\x1a\\x1c-\\x1f\\x7f\\x80-\\x9f\u202a-\u202e\u2066-\u2069"
              + "\u200b\u200e\u200f\u2060\ufeff\u00ad\u2028\u2029]|\u001b\\[38;5;199m|\u001b\\[6n|\u001bP"
              + "|\u001b\\]0;|\u001b\\]52;c;cHdu|\u001b\\]8;;file");

  /** What the program itself says to a terminal. */
  private static final Pattern OWN =
      Pattern.compile(
          "\u001b\\[[?<>=]?[0-9;]*[A-Za-z]|\u001b[78=>]|\u001b\\]8;;[!-~]*\u001b\\\\|\u001b\\]52;c;[A-Za-z0-9+/=]*\u0007"
              + "|\u001b\\]1[01];\\?\u0007|\u001b\\]1[01];\\?\u001b\\\\");

  @TempDir private Path home;

  private final FakeSite site = FakeSite.start();

  @BeforeEach
  void anEvilBlog() {
    String post = site.at("/posts/evil-lid/");
    site.content(
        "/feed.xml",
        "application/rss+xml",
        "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title><![CDATA[Kettles %1$s blog]]></title><item><title><![CDATA[A lid %1$s here]]></title><link>%2$s</link><dc:creator><![CDATA[Ann %1$s Lee]]></dc:creator><category><![CDATA[tea%1$s]]></category><pubDate>Tue, 03 Mar 2026 10:00:00 GMT</pubDate><description><![CDATA[About %1$s it]]></description></item></channel></rss>"
            .formatted(EVIL, post));
    site.page(
        "/",
        "<title>Kettles %1$s blog</title><link rel=alternate type='application/rss+xml' href='/feed.xml'><main><article><h2><a href='/posts/evil-lid/'>A lid %1$s here</a></h2><p>About %1$s it, at length.</p><time datetime='2026-03-03'>3 March 2026 %1$s</time></article><article><h2><a href='/posts/gone/?a=%1$s'>Gone %1$s now</a></h2><p>About %1$s it, at length.</p><time datetime='2026-03-02'>then</time></article></main>"
            .formatted(EVIL));
    site.page("/posts/evil-lid/", post());
    site.otherwise(exchange -> {
      boolean gone = exchange.getRequestURI().getPath().startsWith("/posts/gone");
      exchange.getResponseHeaders().set("Location", "evil://\u009b2J\u009d0;pwned\u009c");
      FakeSite.send(exchange, gone ? 302 : 404, "text/html", "");
    });
  }

  private static String post() {
    return ("<html lang='e%1$sn'><head><title>A lid %1$s here</title><meta name=author content='Ann %1$s Lee'><meta name=description content='About %1$s it'><meta property='article:tag' content='tea%1$s'>"
            + "<script type='application/ld+json'>{\"@type\":\"BlogPosting\",\"headline\":\"A lid \\u001b]0;pwned\\u0007 here\",\"author\":{\"name\":\"Ann\\u009b2J\\u202e\"},\"keywords\":\"\\u001b[6n,tea\"}</script></head>"
            + "<body><article><h1>A lid %1$s here</h1><p>By Ann %1$s Lee</p>%2$s"
            + "<p>&#27;]0;pwned&#7; &#x9b;2J &#x202e; <a href='https://x.example/%1$s'>a %1$s link</a> <a href='&#27;]8;;x'>b</a> <code>%1$s</code></p>"
            + "<h2 id='%1$s'>Two %1$s two</h2><pre><code class='language-%1$s'>let a%1$s = 1;\n%1$s\n</code></pre>"
            + "<figure><img src='/p.png?%1$s' alt='alt %1$s text'><figcaption>cap %1$s</figcaption></figure>"
            + "<table><tr><th>h %1$s<tr><td>d %1$s</table><ul><li>%1$s i</ul><blockquote>%1$s q</blockquote><details><summary>%1$s s</summary>x</details>$$%1$s a^2$$%2$s</article></body></html>")
        .formatted(EVIL, PROSE);
  }

  @AfterEach
  void close() {
    site.close();
  }

  /** Runs on a terminal, and gives all that was written to it. */
  private String run(boolean terminal, String... args) {
    StringWriter all = new StringWriter();
    Map<String, String> environment =
        Map.of("LECTERN_HOME", home.toString(), "PAGER", "cat", "TERM", "xterm-256color");
    PrintWriter writer = new PrintWriter(all);
    Console console =
        new Console(InputStream.nullInputStream(), writer, writer, terminal, terminal, environment);
    Folders folders = Folders.of(environment, home);
    try (App app = new App(console, folders, InstantSource.system())) {
      new CommandLineRunner(app).run(args);
    }
    return all.toString();
  }

  private static void isHarmless(String written) {
    assertThat(written).isNotEmpty().doesNotContainPattern(NEVER);
    assertThat(OWN.matcher(written).replaceAll("")).doesNotContain("\u001b", "\u0007");
  }

  private void add() {
    isHarmless(run(true, "add", site.at("/"), "--pause", "0"));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void no_command_passes_it_on(boolean terminal) {
    String added = run(terminal, "add", site.at("/"), "--pause", "0");
    isHarmless(added);
    assertThat(added).contains("failed");
    for (String command :
        List.of(
            "blogs -v",
            "blogs --json",
            "list",
            "list --json --with html",
            "list --json --with text",
            "list --json --with markdown",
            "list --format {id}\\t{blog}\\t{author}\\t{tags}\\t{summary}\\t{url}\\t{title}",
            "list is:failed --json",
            "search kettles",
            "search sing --json",
            "show 1",
            "show 1 --as markdown",
            "show 1 --as html",
            "show 1 --as json",
            "show lid",
            "history 1",
            "sync --full --log --pause 0",
            "feed " + site.at("/feed.xml"),
            "feed " + site.at("/feed.xml") + " --json",
            "extract " + site.at("/posts/evil-lid/"),
            "extract " + site.at("/posts/evil-lid/") + " --explain",
            "extract " + site.at("/nowhere"),
            "opml",
            "doctor",
            "mark star 1",
            "undo")) {
      if (!terminal || !command.startsWith("show")) {
        String written = run(terminal, command.split(" ", -1));
        assertThat(written).as(command).isNotEmpty().doesNotContainPattern(NEVER);
        isHarmless(written);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"add", "show", "export", "sync", "nonsense", "config"})
  void errors_do_not_echo_it(String command) {
    isHarmless(run(true, command, "https://127.0.0.1:1/" + EVIL, EVIL, EVIL));
    isHarmless(run(true, command, "https://127.0.0.1:1/" + EVIL, EVIL, EVIL, "--debug"));
  }

  @Test
  void the_trace_of_a_mistake_does_not_echo_it() {
    assertThat(run(true, "show", EVIL, "--debug")).contains("    at ");
    isHarmless(run(true, "show", EVIL, "--debug"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"markdown", "html", "json"})
  void exports_carry_it_neither_in_their_names_nor_in_their_text(String kind) throws IOException {
    add();
    Path to = home.resolve("out");
    assertThat(run(true, "export", "lid", "--to", kind, to.toString()))
        .doesNotContainPattern(NEVER);
    assertThat(to).exists();
    try (Stream<Path> files = Files.walk(to)) {
      List<Path> written = files.filter(Files::isRegularFile).toList();
      assertThat(written).isNotEmpty();
      for (Path file : written) {
        assertThat(file.getFileName().toString()).matches("[\\p{L}\\p{N} ._,’'!()+-]+");
        isHarmless(Files.readString(file));
      }
    }
  }

  @Test
  @Timeout(
      value = 3,
      unit = java.util.concurrent.TimeUnit.MINUTES,
      threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void the_screen_shows_none_of_it_and_copies_none_of_it() {
    add();
    Screen screen = new Screen();
    screen.press("", "1 of ");
    screen.press("\r", "Two");
    screen.press("f", "");
    screen.press("\u001b", "");
    screen.press("t", "");
    screen.press("\u001b", "");
    screen.press("y", "]52;c;");
    screen.press("G", "");
    screen.press("q", "1 of ");
    screen.press("v", "");
    screen.press("b", "");
    screen.press("b", "");
    screen.press("P", "");
    screen.press("\u001b", "");
    screen.press("ssing", "");
    screen.run();
    String written = screen.written();
    assertThat(written).contains("Two", "Ann");
    isHarmless(written);
    Matcher copied = Pattern.compile("\u001b\\]52;c;([^\u0007]*)\u0007").matcher(written);
    while (copied.find()) {
      byte[] text = java.util.Base64.getDecoder().decode(copied.group(1));
      assertThat(new String(text, StandardCharsets.UTF_8))
          .doesNotContainPattern("[\\p{Cc}&&[^\n\t]]");
    }
  }

  /** The real screen, with keys that are pressed when what they wait for has been written. */
  private final class Screen implements Modes {

    private record Key(String keys, String awaited) {}

    /** Looks of the keyboard, some milliseconds each. */
    private static final int BRIEFLY = 40;

    private static final int LONG = 3000;
    private static final int CTRL_C = 3;

    private final Deque<Key> keys = new ArrayDeque<>();
    private final Deque<Integer> typed = new ArrayDeque<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int since;

    /** Waits until the text stands in what was written since the last key, then presses. */
    void press(String pressed, String awaitedAfter) {
      keys.add(new Key(pressed, awaitedAfter));
    }

    private final InputStream in =
        new InputStream() {
          @Override
          public int read() {
            synchronized (out) {
              return typed.isEmpty() ? CTRL_C : typed.removeFirst();
            }
          }

          @Override
          public int read(byte[] into, int from, int length) {
            into[from] = (byte) read();
            return 1;
          }

          @Override
          public int available() {
            synchronized (out) {
              if (typed.isEmpty() && isSettled()) {
                next();
              }
              return typed.size();
            }
          }
        };

    /** Whether what the last keys should bring is painted, or will hardly ever be. */
    private boolean isSettled() {
      String painted = out.toString(StandardCharsets.UTF_8);
      boolean shown =
          !awaited.isEmpty()
              && painted.substring(Math.min(since, painted.length())).contains(awaited);
      polls++;
      return shown || polls > (awaited.isEmpty() ? BRIEFLY : LONG);
    }

    private void next() {
      polls = 0;
      since = out.toString(StandardCharsets.UTF_8).length();
      Key key = keys.isEmpty() ? new Key("\u0003", "") : keys.removeFirst();
      key.keys().chars().forEach(typed::add);
      awaited = key.awaited();
    }

    private String awaited = "";
    private int polls;

    void run() {
      Map<String, String> environment =
          Map.of(
              "LECTERN_HOME", home.toString(), "TERM", "xterm-256color", "COLORTERM", "truecolor");
      OutputStream counted =
          new OutputStream() {
            @Override
            public void write(int b) {
              synchronized (out) {
                out.write(b);
              }
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
              synchronized (out) {
                out.write(bytes, from, length);
              }
            }
          };
      Folders folders = Folders.of(environment, home);
      PrintWriter err = new PrintWriter(new StringWriter());
      Console console = new Console(in, err, err, true, true, environment);
      try (App app = new App(console, folders, InstantSource.system())) {
        Device device =
            new Device(this, in, counted, err, environment, InstantSource.system(), folders.log());
        TerminalApp.Wishes wishes =
            new TerminalApp.Wishes(
                Prefs.DEFAULT, KeyMap.DEFAULT, "https://example.org/", OptionalLong.empty());
        new TerminalApp(device, app.shelves(), wishes, address -> {}).run();
      }
    }

    String written() {
      return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public Before raw() {
      return new Before("", size());
    }

    @Override
    public Optional<dev.lectern.ui.Size> rawAgain() {
      return size();
    }

    @Override
    public Optional<dev.lectern.ui.Size> size() {
      return Optional.of(new dev.lectern.ui.Size(120, 40));
    }

    @Override
    public void restore(String settings) {}

    @Override
    public void stop() {}
  }
}
