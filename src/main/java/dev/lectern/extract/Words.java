package dev.lectern.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** The words of an element's class, id and role: postMeta-top is post, meta and top. */
final class Words {

  private static final int LONGEST = 400;

  private Words() {}

  static List<String> of(Element element) {
    if (element.attributesSize() == 0) {
      return List.of();
    }
    List<String> words = new ArrayList<>();
    split(element.attr("class"), words);
    split(element.attr("id"), words);
    split(element.attr("role"), words);
    split(element.attr("aria-label"), words);
    split(element.attr("data-component"), words);
    split(element.attr("data-testid"), words);
    return words;
  }

  static void split(String name, List<String> words) {
    int end = Math.min(name.length(), LONGEST);
    int start = 0;
    for (int i = 0; i <= end; i++) {
      boolean part = i == end || !Character.isLetterOrDigit(name.charAt(i));
      boolean hump =
          !part
              && i > start
              && Character.isUpperCase(name.charAt(i))
              && Character.isLowerCase(name.charAt(i - 1));
      if (part || hump) {
        if (i > start) {
          words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
        }
        start = part ? i + 1 : i;
      }
    }
  }
}
