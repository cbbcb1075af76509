package dev.lectern.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Puts what React's server sent late where its script would put it: the content of the hidden
 * {@code div} with the id {@code S:1} in the place of the template {@code B:1}.
 */
final class Streamed {

  private static final Evaluator LATE = Selector.evaluatorOf("div[hidden][id^=S:]");

  private Streamed() {}

  static void settle(Document page) {
    for (Element late : page.select(LATE)) {
      Element place = page.getElementById("B:" + late.id().substring(2));
      if (place != null && place.normalName().equals("template")) {
        late.removeAttr("hidden");
        place.replaceWith(late);
      }
    }
  }
}
