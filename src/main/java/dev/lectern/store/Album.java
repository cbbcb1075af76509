package dev.lectern.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures of posts, kept for reading without a network; each content is kept once. */
public interface Album {

  /** The posts of a blog whose pictures have not been dealt with, newest first. */
  List<Long> bare(long blog);

  /** Notes that the pictures of a post have been dealt with, and which it shows. */
  void illustrated(long post, List<String> addresses);

  /** Which of these pictures are known: held, or not to be had. */
  Map<String, Size> pictures(List<String> addresses);

  /** Keeps a picture. */
  void keepPicture(String address, byte[] bytes, Size size);

  /** Notes that a picture cannot be had, so that it is not asked for again; a sentence says why. */
  void noPicture(String address, String problem);

  /** The bytes of a picture, where it is held. */
  Optional<byte[]> picture(String address);

  /** How many bytes the pictures of a blog take. */
  long pictureBytes(long blog);

  /** The size of a picture in its own pixels; {@link #NONE} where it could not be had. */
  record Size(int width, int height) {
    public static final Size NONE = new Size(0, 0);

    /** Whether there is a picture. */
    public boolean isThere() {
      return width > 0 && height > 0;
    }
  }
}
