package dev.lectern.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Puts what React's server sent late where its script would put it: the content of the hidden
 * {@code div} with the id {@code S:1} in the place of the template {@code B:1}.
 */
final class Streamed {

  private Streamed() {}

  /** Whether anything was moved. */
  static boolean settle(Marks marks) {
    Map<String, Element> places = new HashMap<>();
    marks.tagged(Tag.TEMPLATE).forEach(at -> places.putIfAbsent(at.element().id(), at.element()));
    boolean moved = false;
    for (Element late : places.isEmpty() ? List.<Element>of() : late(marks)) {
      Element place = places.remove("B:" + late.id().substring(2));
      if (place != null) {
        late.removeAttr("hidden");
        place.replaceWith(late);
        moved = true;
      }
    }
    return moved;
  }

  private static List<Element> late(Marks marks) {
    return marks.having("hidden").stream()
        .map(Marks.At::element)
        .filter(late -> late.normalName().equals("div") && late.id().startsWith("S:"))
        .toList();
  }
}
