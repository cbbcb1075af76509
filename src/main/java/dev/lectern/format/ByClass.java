package dev.lectern.format;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * What a class attribute says. Pages repeat few classes over many elements, and a blog over all its
 * pages, so each is looked at once; what is remembered is bounded. Safe for use by many threads.
 *
 * @param <T> what it says
 */
public final class ByClass<T> {

  private static final int MOST = 10_000;
  private static final int LONGEST = 400;

  private final Function<String, T> reader;
  private final T unclassed;
  private final Map<String, T> read = new ConcurrentHashMap<>();

  private ByClass(Function<String, T> reader) {
    this.reader = reader;
    this.unclassed = reader.apply("");
  }

  /** Reads class attributes; the reader is asked for the empty one, too. */
  public static <T> ByClass<T> of(Function<String, T> reader) {
    return new ByClass<>(reader);
  }

  /** Whether an expression is found in a class attribute. */
  public static ByClass<Boolean> holding(String expression) {
    Pattern pattern = Pattern.compile(expression);
    return of(classes -> pattern.matcher(classes).find());
  }

  /** What the classes of an element say. */
  public T of(Element element) {
    return element.attributesSize() == 0 ? unclassed : of(element.attr("class"));
  }

  /** What a class attribute says. */
  public T of(String classes) {
    if (classes.isEmpty()) {
      return unclassed;
    }
    T known = read.get(classes);
    if (known != null) {
      return known;
    }
    T said = reader.apply(classes);
    if (classes.length() <= LONGEST && read.size() < MOST) {
      read.put(classes, said);
    }
    return said;
  }
}
