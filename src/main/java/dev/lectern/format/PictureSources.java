package dev.lectern.format;

import dev.lectern.address.Address;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The addresses of the pictures of one page; several ask for each, and looking is dear. */
final class PictureSources {

  private final Address base;
  private final Map<Element, String> found = new HashMap<>();

  PictureSources(Address base) {
    this.base = base;
  }

  /** The absolute address, or empty where there is none that shows anything. */
  String of(Element image) {
    return found.computeIfAbsent(image, known -> PictureSource.of(known, base));
  }
}
