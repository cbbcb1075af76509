package dev.lectern.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Puts what React's server sent late where its script would put it: the content of the hidden
 * {@code div} with the id {@code S:1} in the place of the template {@code B:1}.
 */
final class Streamed {

  private Streamed() {}

  static void settle(Document page) {
    for (Element late : page.select("div[hidden][id^=S:]")) {
      Element place = page.getElementById("B:" + late.id().substring(2));
      if (place != null && place.normalName().equals("template")) {
        late.removeAttr("hidden");
        place.replaceWith(late);
      }
    }
  }
}
