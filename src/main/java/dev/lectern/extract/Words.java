package dev.lectern.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The words of an element's class, id and role: postMeta-top is post, meta and top. */
final class Words {

  /** What is longer is read up to here. */
  static final int LONGEST = 400;

  private static final Pattern HASH =
      Pattern.compile("_(?=[a-zA-Z0-9]{0,4}[A-Z0-9])[a-zA-Z0-9]{4,5}(?=\\s|$)");

  /** So many joints make an id a sentence. */
  private static final int SLUG = 5;

  private Words() {}

  /** What build tools put behind a class name to keep it apart, as in {@code table__adKqa}. */
  private static String unhashed(String names) {
    return mayBeHashed(names) ? HASH.matcher(names).replaceAll("") : names;
  }

  /** Whether a name ends in as many letters and digits behind a low line; most have none. */
  private static boolean mayBeHashed(String names) {
    int line = names.indexOf('_');
    while (line >= 0) {
      int end = line + 1;
      while (end < names.length() && isLetterOrDigit(names.charAt(end))) {
        end++;
      }
      boolean ends = end == names.length() || names.charAt(end) <= ' ';
      if (ends && (end - line - 1 == 4 || end - line - 1 == 5)) {
        return true;
      }
      line = names.indexOf('_', end);
    }
    return false;
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 0x80 && Character.isLetterOrDigit(c);
  }

  /** An id of many words is made of the words of a heading, not given by who built the page. */
  private static String named(String id) {
    int joints = 0;
    for (int i = 0; i < id.length(); i++) {
      joints += id.charAt(i) == '-' || id.charAt(i) == '_' ? 1 : 0;
    }
    return joints < SLUG ? id : "";
  }

  static List<String> of(Element element) {
    return of(element, Words::split);
  }

  /** The same, with an empty word for each that is none of these. */
  static List<String> of(Element element, WordTable known) {
    return of(element, known::read);
  }

  private static List<String> of(Element element, BiConsumer<String, List<String>> reader) {
    List<String> words = new ArrayList<>();
    if (element.attributesSize() > 0) {
      reader.accept(unhashed(element.attr("class")), words);
    }
    if (element.attributesSize() > (words.isEmpty() ? 0 : 1)) {
      Attributes given = element.attributes();
      reader.accept(named(given.get("id")), words);
      reader.accept(given.get("role"), words);
      reader.accept(given.get("aria-label"), words);
      reader.accept(given.get("data-component"), words);
      reader.accept(given.get("data-testid"), words);
    }
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
