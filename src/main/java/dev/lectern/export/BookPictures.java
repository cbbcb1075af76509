package dev.lectern.export;

import dev.lectern.store.Album;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The pictures that a book has, each once, in the formats that every reading system knows. */
final class BookPictures {

  private final Album album;
  private final Function<byte[], Optional<byte[]>> asPng;
  private final BookFile book;
  private final Map<String, Optional<String>> files = new HashMap<>();
  private final List<Item> items = new ArrayList<>();

  /**
   * @param asPng paints a picture of another format
   */
  BookPictures(Album album, Function<byte[], Optional<byte[]>> asPng, BookFile book) {
    this.album = album;
    this.asPng = asPng;
    this.book = book;
  }

  /** A picture in the book. */
  record Item(String file, String type) {}

  /** The core media types for pictures (w3.org/TR/epub-33, 3.2) but SVG, by how they begin. */
  private enum Format {
    PNG("png", "image/png"),
    JPEG("jpg", "image/jpeg"),
    GIF("gif", "image/gif"),
    WEBP("webp", "image/webp");

    private final String ending;
    private final String type;

    Format(String ending, String type) {
      this.ending = ending;
      this.type = type;
    }

    static Optional<Format> of(byte[] bytes) {
      String head = new String(bytes, 0, Math.min(12, bytes.length), StandardCharsets.ISO_8859_1);
      if (head.startsWith("\u0089PNG")) {
        return Optional.of(PNG);
      }
      if (head.startsWith("\u00FF\u00D8")) {
        return Optional.of(JPEG);
      }
      if (head.startsWith("GIF8")) {
        return Optional.of(GIF);
      }
      return head.startsWith("RIFF") && head.endsWith("WEBP")
          ? Optional.of(WEBP)
          : Optional.empty();
    }
  }

  /** Puts a picture into the book, where the library has it. */
  void add(String source) throws IOException {
    if (files.containsKey(source)) {
      return;
    }
    Optional<byte[]> bytes =
        album
            .picture(source)
            .flatMap(held -> Format.of(held).isPresent() ? Optional.of(held) : asPng.apply(held));
    files.put(source, bytes.isPresent() ? Optional.of(written(bytes.get())) : Optional.empty());
  }

  private String written(byte[] bytes) throws IOException {
    Format format = Format.of(bytes).orElse(Format.PNG);
    String file = "picture-%d.%s".formatted(items.size() + 1, format.ending);
    book.stored(EpubPackage.FOLDER + file, bytes);
    items.add(new Item(file, format.type));
    return file;
  }

  /** The file of a picture that the book has. */
  Optional<String> file(String source) {
    return files.getOrDefault(source, Optional.empty());
  }

  List<Item> items() {
    return items;
  }

  int missing() {
    return files.size() - items.size();
  }
}
