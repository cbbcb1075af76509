package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.lectern.App;
import dev.lectern.FakeSite;
import dev.lectern.Run;
import dev.lectern.cli.Console;
import dev.lectern.cli.ScreenSync;
import dev.lectern.config.Folders;
import dev.lectern.store.Album;
import dev.lectern.store.Library;
import dev.lectern.store.LibraryFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures come with the posts, once, and within bounds. */
class PictureSyncTest {

  private static final String PROSE =
      "The kettle was older than the kitchen, and the kitchen was older than the street it stood in. "
          .repeat(6);

  @TempDir private Path home;

  private final FakeSite site = FakeSite.start();

  @BeforeEach
  void aBlogOfTwoPostsThatShareAPicture() throws IOException {
    byte[] png = png();
    site.page(
        "/", "<title>Kettles</title><main>%s%s</main>".formatted(card("one", 2), card("two", 1)));
    site.page("/one/", post("one", "<p><img src='/a.png' alt='A kettle'></p>"));
    site.page(
        "/two/",
        post(
            "two",
            "<p><img src='/a.png' alt='A kettle'></p><p><img src='/copy.png' alt='Again'></p>"
                + "<p><img src='/gone.png' alt='Gone'></p><p><img src='/not.png' alt='Not'></p>"));
    site.on("/a.png", exchange -> picture(exchange, png));
    site.on("/copy.png", exchange -> picture(exchange, png));
    site.content("/not.png", "image/png", "this is no picture");
  }

  private static String card(String name, int day) {
    return "<article><h2><a href='/%s/'>Kettle %s</a></h2><p>About kettle %s, its lid and its voice.</p><time datetime='2026-03-0%d'>%d March 2026</time></article>"
        .formatted(name, name, name, day, day);
  }

  private static String post(String name, String pictures) {
    return "<title>Kettle %s</title><article><h1>Kettle %s</h1><p>%s</p>%s<p>%s</p></article>"
        .formatted(name, name, PROSE, pictures, PROSE);
  }

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static void picture(HttpExchange exchange, byte[] bytes) throws IOException {
    exchange.getResponseHeaders().add("Content-Type", "image/png");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @AfterEach
  void close() {
    site.close();
  }

  private Run add() {
    return Run.lectern(home, "add", site.at("/"), "--pictures", "--pause", "0");
  }

  private <T> T inLibrary(Function<Library, T> question) {
    try (Stream<Path> files = Files.walk(home)) {
      Path file = files.filter(path -> path.endsWith("library.db")).findFirst().orElseThrow();
      try (Library library = LibraryFile.open(file, InstantSource.fixed(Instant.EPOCH))) {
        return question.apply(library);
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void pictures_are_held_with_their_sizes_and_what_is_none_is_known() {
    Run add = add();
    assertThat(add.code()).as(add.err()).isZero();
    List<String> all =
        Stream.of("/a.png", "/copy.png", "/gone.png", "/not.png").map(site::at).toList();
    var known = inLibrary(library -> library.pictures(all));
    assertThat(known.get(site.at("/a.png"))).isEqualTo(new Album.Size(64, 48));
    assertThat(known.get(site.at("/copy.png"))).isEqualTo(new Album.Size(64, 48));
    assertThat(known.get(site.at("/gone.png"))).isEqualTo(Album.Size.NONE);
    assertThat(known.get(site.at("/not.png"))).isEqualTo(Album.Size.NONE);
  }

  @Test
  void the_same_content_is_kept_once_and_nothing_is_fetched_twice() throws IOException {
    add();
    long bytes = inLibrary(library -> library.pictureBytes(library.blogs().getFirst().id()));
    assertThat(bytes).isEqualTo(png().length);
    Run.lectern(home, "sync", "--full", "--pictures", "--pause", "0");
    for (String path : List.of("/a.png", "/copy.png", "/gone.png", "/not.png")) {
      assertThat(site.hits(path)).as(path).isEqualTo(1);
    }
  }

  @Test
  void a_picture_whose_server_is_out_of_order_is_tried_at_the_next_sync() {
    site.on("/gone.png", exchange -> FakeSite.send(exchange, 500, "text/html", "oops"));
    add();
    site.on("/gone.png", exchange -> picture(exchange, png()));
    Run.lectern(home, "sync", "--pictures", "--pause", "0");
    var known = inLibrary(library -> library.pictures(List.of(site.at("/gone.png"))));
    assertThat(known.get(site.at("/gone.png"))).isEqualTo(new Album.Size(64, 48));
  }

  private void open(long post, Runnable kept, BooleanSupplier stopped) {
    Map<String, String> environment = Map.of("LECTERN_HOME", home.toString());
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(Writer.nullWriter()),
            false,
            false,
            environment);
    try (App app = new App(console, Folders.of(environment, home), InstantSource.system())) {
      new ScreenSync(app).illustrate(post, kept, stopped);
    }
  }

  private long kettleTwo() {
    return inLibrary(library -> library.named(site.at("/two/")).id());
  }

  @Test
  void a_post_opened_without_its_pictures_gets_them_once() {
    Run.lectern(home, "add", site.at("/"), "--pause", "0");
    assertThat(site.hits("/a.png")).isZero();
    Run.lectern(home, "config", "set", "pause", "0");
    AtomicInteger kept = new AtomicInteger();
    open(kettleTwo(), kept::incrementAndGet, () -> false);
    open(kettleTwo(), kept::incrementAndGet, () -> false);
    assertThat(kept).hasValue(2);
    for (String path : List.of("/a.png", "/copy.png", "/gone.png", "/not.png")) {
      assertThat(site.hits(path)).as(path).isEqualTo(1);
    }
  }

  @Test
  void a_post_that_is_left_fetches_no_more() {
    Run.lectern(home, "add", site.at("/"), "--pause", "0");
    Run.lectern(home, "config", "set", "pause", "0");
    AtomicBoolean left = new AtomicBoolean();
    open(kettleTwo(), () -> left.set(true), left::get);
    assertThat(site.hits("/a.png")).isEqualTo(1);
    assertThat(site.hits("/copy.png")).isZero();
  }

  @Test
  void opening_a_post_fetches_none_where_none_is_wanted() {
    Run.lectern(home, "config", "set", "pictures", "false");
    Run.lectern(home, "add", site.at("/"), "--pause", "0");
    open(kettleTwo(), () -> {}, () -> false);
    assertThat(site.hits("/a.png")).isZero();
  }

  @Test
  void none_is_fetched_where_none_is_wanted() {
    Run.lectern(home, "config", "set", "pictures", "false");
    add();
    assertThat(site.hits("/a.png")).isZero();
  }

  @Test
  void a_post_gets_no_more_pictures_than_are_allowed() {
    Run.lectern(home, "config", "set", "pictures_a_post", "1");
    add();
    assertThat(site.hits("/copy.png")).isZero();
    assertThat(site.hits("/a.png")).isEqualTo(1);
  }

  @Test
  void a_picture_held_goes_with_the_last_post_that_shows_it() {
    add();
    Run.lectern(home, "remove", "Kettles", "--yes");
    var left = inLibrary(library -> library.picture(site.at("/a.png")));
    assertThat(left).isEmpty();
  }

  @Test
  void text_alone_is_fetched_unless_pictures_are_asked_for() {
    Run.lectern(home, "add", site.at("/"), "--pause", "0");
    assertThat(site.hits("/a.png")).isZero();
    Run.lectern(home, "sync", "--pictures", "--pause", "0");
    assertThat(site.hits("/a.png")).isEqualTo(1);
    assertThat(site.hits("/one/")).isEqualTo(1);
  }
}
