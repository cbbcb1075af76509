package dev.lectern.extract;

import dev.lectern.format.ByClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The words of an element's class, id and role: postMeta-top is post, meta and top. */
final class Words {

  private static final int LONGEST = 400;

  private static final Pattern HASH =
      Pattern.compile("_(?=[a-zA-Z0-9]{0,4}[A-Z0-9])[a-zA-Z0-9]{4,5}(?=\\s|$)");

  /** So many joints make an id a sentence. */
  private static final int SLUG = 5;

  private static final ByClass<List<String>> CLASSES = ByClass.of(Words::ofClasses);

  private Words() {}

  /** What build tools put behind a class name to keep it apart, as in {@code table__adKqa}. */
  private static String unhashed(String names) {
    return names.indexOf('_') < 0 ? names : HASH.matcher(names).replaceAll("");
  }

  /** An id of many words is made of the words of a heading, not given by who built the page. */
  private static String named(String id) {
    int joints = 0;
    for (int i = 0; i < id.length(); i++) {
      joints += id.charAt(i) == '-' || id.charAt(i) == '_' ? 1 : 0;
    }
    return joints < SLUG ? id : "";
  }

  private static List<String> ofClasses(String classes) {
    List<String> words = new ArrayList<>();
    split(unhashed(classes), words);
    return List.copyOf(words);
  }

  static List<String> of(Element element) {
    if (element.attributesSize() == 0) {
      return List.of();
    }
    List<String> ofClasses = CLASSES.of(element);
    if (element.attributesSize() == 1 && !ofClasses.isEmpty()) {
      return ofClasses;
    }
    List<String> words = new ArrayList<>(ofClasses);
    Attributes given = element.attributes();
    split(named(given.get("id")), words);
    split(given.get("role"), words);
    split(given.get("aria-label"), words);
    split(given.get("data-component"), words);
    split(given.get("data-testid"), words);
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
