package dev.lectern.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What a fresh runtime loads while it sets text: no toolkit ever, no pictures before there are any.
 */
class NoWindowSystemTest {

  /** Sets the specimen, and with an argument decodes a drawing too. */
  public static void main(String[] args) {
    Layout.set(Specimen.english(), new Layout.Measure(72, false));
    if (args.length > 0) {
      Mosaic.decode(args[0].getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String loaded(String... arguments) throws IOException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xlog:class+load",
            "-Xshare:auto",
            "-cp",
            System.getProperty("java.class.path"),
            NoWindowSystemTest.class.getName());
    java.command().addAll(List.of(arguments));
    Process process = java.redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void text_and_coloured_code_load_no_toolkit_and_no_pictures() throws IOException {
    assertThat(loaded())
        .contains("dev.lectern.typeset.Lexer")
        .doesNotContain("java.awt.Toolkit ")
        .doesNotContain("java.awt.image.BufferedImage ")
        .doesNotContain("javax.imageio.ImageIO ")
        .doesNotContain("dev.lectern.typeset.PictureDecoder ");
  }

  @Test
  void a_drawing_is_decoded_without_a_window_system() throws IOException {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text y='9'>a</text></svg>";
    assertThat(loaded(svg))
        .contains("java.awt.image.BufferedImage ")
        .doesNotContain("sun.awt.X11.XToolkit ")
        .doesNotContain("sun.lwawt.LWToolkit ");
  }
}
