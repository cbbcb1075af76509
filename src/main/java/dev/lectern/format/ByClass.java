package dev.lectern.format;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a class attribute says. Pages repeat few classes over many elements, and a blog over all its
 * pages, so each is looked at once and remembered until another takes its place: a page has some
 * hundred, seldom more than four hundred, and every new site has others. Safe for use by many
 * threads.
 *
 * @param <T> what it says
 */
public final class ByClass<T> {

  /** A power of two. Over pages of a thousand sites, 1,024 remember 1 % less and 4,096 1 % more. */
  private static final int PLACES = 2_048;

  private static final int LONGEST = 400;

  private final Function<String, T> reader;
  private final T unclassed;
  private final AtomicReferenceArray<@Nullable Reading<T>> places =
      new AtomicReferenceArray<>(PLACES);

  private record Reading<T>(String classes, T said) {}

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
    return element.attributesSize() == 0 ? unclassed : of(element.attributes().get("class"));
  }

  /** What a class attribute says. */
  public T of(String classes) {
    if (classes.isEmpty()) {
      return unclassed;
    }
    int hash = classes.hashCode();
    int place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    Reading<T> known = places.get(place);
    if (known != null && known.classes().equals(classes)) {
      return known.said();
    }
    T said = reader.apply(classes);
    if (classes.length() <= LONGEST) {
      places.setRelease(place, new Reading<>(classes, said));
    }
    return said;
  }
}
