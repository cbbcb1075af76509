package dev.lectern.typeset;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Pictures painted anew as PNG, for readers of files that know few other formats. */
public final class PngPicture {

  /** Pixels along the longer side: sharp on a page of a reading device. */
  private static final int MOST = 1_600;

  private PngPicture() {}

  /** The same picture, smaller where it was very large; empty for what {@link Mosaic} refuses. */
  public static Optional<byte[]> of(byte[] bytes) {
    return PictureDecoder.decode(bytes, MOST).map(decoded -> written(decoded.pixels()));
  }

  private static byte[] written(Pixels pixels) {
    int width = pixels.width();
    BufferedImage image = new BufferedImage(width, pixels.height(), BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, pixels.height(), pixels.argb(), 0, width);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.setUseCache(false);
      ImageIO.write(image, "png", out);
    } catch (IOException impossible) {
      throw new AssertionError("memory cannot be written", impossible);
    }
    return out.toByteArray();
  }
}
