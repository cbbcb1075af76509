package dev.lectern.discover;

import java.util.Locale;
import org.jsoup.nodes.Document;

/** What a page says it was made with. */
final class Generators {

  private Generators() {}

  /** The generator's name in lower case; empty where the page is silent. */
  static String of(Document page) {
    return page.select("meta[name=generator]").attr("content").strip().toLowerCase(Locale.ROOT);
  }
}
