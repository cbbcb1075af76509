package dev.lectern.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MosaicTest {

  /** Red above, blue below. */
  private static byte[] flag(int width, int height, String format) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, y < height / 2 ? 0xFF0000 : 0x0000FF);
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  private static List<List<Span>> rows(byte[] bytes, int columns, int rows) {
    return Mosaic.decode(bytes).orElseThrow().rows(columns, rows, Mosaic.Depth.TRUE_COLOR);
  }

  @Test
  void a_cell_shows_two_pixels_one_above_the_other() throws IOException {
    List<List<Span>> rows = rows(flag(8, 8, "png"), 80, 40);
    assertThat(rows).hasSize(1);
    assertThat(rows.getFirst())
        .containsExactly(
            new Span("▀▀", Span.Style.of(Role.TEXT), "", new Span.Paint(0xFF0000, 0x0000FF)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "gif", "bmp"})
  void a_picture_keeps_its_shape_in_cells_twice_as_high_as_wide(String format) throws IOException {
    List<List<Span>> rows = rows(flag(800, 400, format), 60, 40);
    assertThat(rows).hasSize(15);
    assertThat(rows).allSatisfy(row -> assertThat(width(row)).isEqualTo(60));
  }

  @Test
  void a_high_picture_is_made_narrower_to_fit_the_rows() throws IOException {
    List<List<Span>> rows = rows(flag(400, 800, "png"), 80, 10);
    assertThat(rows).hasSize(10);
    assertThat(width(rows.getFirst())).isEqualTo(10);
  }

  @Test
  void a_small_picture_stays_small() throws IOException {
    assertThat(width(rows(flag(40, 40, "png"), 80, 40).getFirst())).isEqualTo(10);
  }

  @Test
  void averaging_is_done_in_linear_light() {
    Pixels stripes = new Pixels(2, 1, new int[] {0xFF000000, 0xFFFFFFFF});
    assertThat(stripes.scaled(1, 1).rgb(0, 0)).isEqualTo(0xBCBCBC);
  }

  @Test
  void a_dark_drawing_without_ground_is_laid_on_white() {
    Pixels ink = new Pixels(2, 1, new int[] {0xFF000000, 0});
    assertThat(ink.onPaper().rgb(1, 0)).isEqualTo(0xFFFFFF);
    Pixels chalk = new Pixels(2, 1, new int[] {0xFFFFFFFF, 0});
    assertThat(chalk.onPaper().rgb(1, 0)).isEqualTo(0x1C1C1C);
  }

  @Test
  void sixteen_colours_are_mixed_to_the_brightness_of_the_picture() {
    int[] grey = new int[64 * 64];
    java.util.Arrays.fill(grey, 0xFF404040);
    Pixels dithered = Dither.to(Mosaic.Depth.COLORS_16, new Pixels(64, 64, grey));
    Set<Integer> colors = new HashSet<>();
    long sum = 0;
    for (int y = 0; y < 64; y++) {
      for (int x = 0; x < 64; x++) {
        colors.add(dithered.rgb(x, y));
        sum += dithered.rgb(x, y) & 255;
      }
    }
    assertThat(colors).contains(0x000000, 0x7F7F7F);
    assertThat(sum / 4096.0).isBetween(60.0, 68.0);
  }

  @Test
  void a_drawing_in_svg_is_drawn() {
    String svg =
        "<svg xmlns='http://www.w3.org/2000/svg' width='200' height='100'>"
            + "<rect width='200' height='100' fill='#00ff00'/></svg>";
    List<List<Span>> rows = rows(svg.getBytes(StandardCharsets.UTF_8), 80, 40);
    assertThat(width(rows.getFirst())).isEqualTo(50);
    assertThat(rows.get(2).getFirst().paint()).isEqualTo(new Span.Paint(0x00FF00, 0x00FF00));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UklGRiQAAABXRUJQVlA4IBgAAAAwAQCdASoBAAEAAwA0JaQAA3AA/vuUAAA=",
        "UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA=="
      })
  void webp_is_decoded(String base64) {
    assertThat(Mosaic.decode(Base64.getDecoder().decode(base64))).isPresent();
  }

  @Test
  void a_header_that_claims_a_huge_picture_is_refused_before_decoding() {
    CRC32 crc = new CRC32();
    ByteBuffer header = ByteBuffer.allocate(17);
    header.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(100_000).putInt(100_000);
    header.put(new byte[] {8, 2, 0, 0, 0});
    crc.update(header.array());
    ByteBuffer png = ByteBuffer.allocate(8 + 4 + 17 + 4);
    png.put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    png.putInt(13).put(header.array()).putInt((int) crc.getValue());
    assertThat(Mosaic.decode(png.array())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "GIF89a",
        "<svg",
        "<svg xmlns='http://www.w3.org/2000/svg' width='0' height='0'/>",
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
        "<html><body>not found</body></html>"
      })
  void what_is_no_picture_gives_none(String text) {
    assertThat(Mosaic.decode(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void a_drawing_that_multiplies_itself_is_refused_or_done_soon() {
    StringBuilder svg =
        new StringBuilder("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>");
    svg.append("<defs><path id='g0' d='M0 0h9v9z'/>");
    for (int i = 1; i < 40; i++) {
      String use = "<use href='#g" + (i - 1) + "'/>";
      svg.append("<g id='g").append(i).append("'>").append(use.repeat(10)).append("</g>");
    }
    svg.append("</defs><use href='#g39'/></svg>");
    assertThat(Mosaic.decode(svg.toString().getBytes(StandardCharsets.UTF_8))).isNotNull();
  }

  @Property(seed = "2026", tries = 50)
  void broken_bytes_never_throw(@ForAll byte[] noise, @ForAll byte cut) throws IOException {
    byte[] png = flag(16, 16, "png");
    int keep = Math.floorMod(cut, png.length);
    ByteBuffer broken = ByteBuffer.allocate(keep + noise.length).put(png, 0, keep).put(noise);
    assertThat(Mosaic.decode(broken.array())).isNotNull();
  }

  private static int width(List<Span> row) {
    return row.stream().mapToInt(span -> TextWidth.columns(span.text())).sum();
  }
}
