package dev.lectern.typeset;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures that strangers sent: sizes are read before anything is unpacked. */
final class PictureDecoder {

  private static final int MOST_BYTES = 32 << 20;
  private static final long MOST_PIXELS = 36_000_000;

  /** Readers that can't leave out pixels while they read. */
  private static final long MOST_PIXELS_WHOLE = 12_000_000;

  /** Sharp enough for the biggest terminal. */
  private static final int KEPT = 640;

  private static final int SNIFFED = 1024;

  private PictureDecoder() {}

  /** A picture, made smaller where it was very large, and how wide it was. */
  record Decoded(Pixels pixels, int naturalWidth) {}

  /** Whatever goes wrong in a decoder means that there is no picture. */
  static Optional<Decoded> decode(byte[] bytes) {
    return decode(bytes, KEPT);
  }

  /**
   * @param most pixels along the longer side
   */
  static Optional<Decoded> decode(byte[] bytes, int most) {
    if (bytes.length > MOST_BYTES) {
      return Optional.empty();
    }
    try {
      return isSvg(bytes) ? VectorPicture.decode(bytes, most) : raster(bytes, most);
    } catch (IOException | RuntimeException | LinkageError | InternalError notDecodable) {
      return Optional.empty();
    }
  }

  private static boolean isSvg(byte[] bytes) {
    int length = Math.min(SNIFFED, bytes.length);
    String start = new String(bytes, 0, length, StandardCharsets.UTF_8).stripLeading();
    return start.replace("\uFEFF", "").startsWith("<") && start.contains("<svg");
  }

  private static Optional<Decoded> raster(byte[] bytes, int most) throws IOException {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      return readers.hasNext() ? read(readers.next(), in, most) : Optional.empty();
    }
  }

  private static Optional<Decoded> read(ImageReader reader, ImageInputStream in, int most)
      throws IOException {
    try {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = reader.getHeight(0);
      boolean whole = reader.getFormatName().equalsIgnoreCase("webp");
      long bearable = whole ? MOST_PIXELS_WHOLE : MOST_PIXELS;
      if (width < 1 || height < 1 || (long) width * height > bearable) {
        return Optional.empty();
      }
      ImageReadParam param = reader.getDefaultReadParam();
      int step = Math.max(1, Math.max(width, height) / (2 * most));
      param.setSourceSubsampling(step, step, 0, 0);
      return Optional.of(new Decoded(kept(reader.read(0, param), most), width));
    } finally {
      reader.dispose();
    }
  }

  /** The pixels of an image, averaged where there are more than can be seen. */
  static Pixels kept(BufferedImage image, int most) {
    int width = image.getWidth();
    int height = image.getHeight();
    Pixels all =
        new Pixels(
            width, height, image.getRGB(0, 0, width, height, new int[width * height], 0, width));
    double scale = Math.min(1, (double) most / Math.max(width, height));
    return scale == 1
        ? all
        : all.scaled(
            Math.max(1, (int) Math.round(width * scale)),
            Math.max(1, (int) Math.round(height * scale)));
  }
}
