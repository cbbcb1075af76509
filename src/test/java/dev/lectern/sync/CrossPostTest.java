package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.FakeSite;
import dev.lectern.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post that names an address on another host as its original is a post of this blog still. */
class CrossPostTest {

  private static final String PROSE =
      "The kettle was older than the kitchen it stood in. ".repeat(20);

  @TempDir private Path home;

  private final FakeSite here = FakeSite.start();
  private final FakeSite there = FakeSite.start();

  @AfterEach
  void close() {
    here.close();
    there.close();
  }

  private static void blog(FakeSite site, String home, String name, String original) {
    StringBuilder cards = new StringBuilder("<title>" + name + "</title><main>");
    for (int i = 3; i >= 1; i--) {
      String title = "Kettle %d of the %s".formatted(i, name);
      cards.append(
          "<article><h2><a href='/%d-kettle/'>%s</a></h2><p>About it, with some care.</p><time datetime='2026-03-0%d'>then</time></article>"
              .formatted(i, title, i));
      String canonical = i == 3 ? home + "/3-kettle/" : original;
      site.page(
          "/%d-kettle/".formatted(i),
          "<title>%s</title><link rel=canonical href='%s'><article><h1>%s</h1><p>In the %s: %s</p></article>"
              .formatted(title, canonical, title, name, PROSE));
    }
    site.page("/", cards.append("</main>").toString());
  }

  private Run run(String... args) {
    Run run = Run.lectern(home, args);
    assertThat(run.code()).as(run.err()).isZero();
    return run;
  }

  @Test
  void posts_with_one_original_elsewhere_are_neither_lost_nor_merged() {
    String other = there.at("").replace("127.0.0.1", "localhost");
    blog(here, here.at(""), "mirror", other + "/1-kettle/");
    blog(there, other, "source", other + "/1-kettle/");
    run("add", here.at("/"), "--pause", "0");
    run("add", other + "/", "--pause", "0");
    run("sync", "--full", "--pause", "0");
    assertThat(run("list", "--format", "{title}").lines())
        .containsExactlyInAnyOrder(
            "Kettle 3 of the mirror",
            "Kettle 2 of the mirror",
            "Kettle 1 of the mirror",
            "Kettle 3 of the source",
            "Kettle 2 of the source",
            "Kettle 1 of the source");
    assertThat(run("show", "Kettle 1 of the mirror").out()).contains("In the mirror:");
    assertThat(run("show", "Kettle 2 of the mirror").out()).contains("In the mirror:");
    assertThat(run("show", "Kettle 1 of the source").out()).contains("In the source:");
  }
}
