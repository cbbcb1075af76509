package dev.lectern.format;

import dev.lectern.address.Address;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The best address of a picture among those a page offers: {@code src}, {@code srcset}, the {@code
 * source}s of its {@code picture}, and the attributes where lazy loaders hide them.
 */
final class PictureSource {

  private static final Pattern CANDIDATE =
      Pattern.compile("(\\S*[^,\\s])(?:\\s+([0-9.]{1,9})([wx]))?(?:\\s+[0-9.]{1,9}h)?\\s*(?:,|$)");
  private static final Pattern LAZY_SET = Pattern.compile("data-(.*srcset.*|set|sizes-src)");
  private static final Pattern LAZY_ONE =
      Pattern.compile("data-.*(src|original|url|image|img|orig|full|large|hi-?res|lazy).*");
  private static final Set<String> LAZY_NAMES = Set.of("original", "lazysrc", "lazy-src", "file");
  private static final Pattern LOOKS_LIKE_PICTURE =
      Pattern.compile("(?i)[^\\s{}\"<>]+\\.(jpe?g|png|gif|webp|svg|bmp|tiff?)([?#&/;@!].*)?");
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "(?i).*(\\b|_)(blank|spacer|placeholder|transparent|pixel|1x1|clear|loading|grey|lazy[-_]?load|trans)(\\b|_)[^/]*"
              + "\\.(gif|png|svg|jpe?g|webp)([?#].*)?");

  /** One of them stands in every placeholder: cheaper to look for than the whole expression. */
  private static final List<String> PLACEHOLDER_WORDS =
      List.of(
          "blank",
          "spacer",
          "placeholder",
          "trans",
          "pixel",
          "1x1",
          "clear",
          "loading",
          "grey",
          "lazy");

  private static final Pattern UNREADABLE = Pattern.compile("(?i).*(avif|jxl|heic).*");
  private static final List<String> UNREADABLE_WORDS = List.of("avif", "jxl", "heic");
  private static final double ENOUGH = 1200;
  private static final double USUAL = 800;
  private static final int LONGEST_DATA = 512 * 1024;
  private static final int SHORTEST_DATA = 240;
  private static final int LONGEST_SET = 20_000;

  private final Address base;
  private final List<Offer> offers = new ArrayList<>();

  /** An address and how many pixels wide the picture is there, as far as known. */
  private record Offer(String address, double width) {}

  private PictureSource(Address base) {
    this.base = base;
  }

  /** Those large enough, the smallest of them first; then the others, the largest first. */
  private static final Comparator<Offer> BEST_FIRST =
      Comparator.comparing((Offer offer) -> offer.width < ENOUGH)
          .thenComparingDouble(offer -> offer.width < ENOUGH ? -offer.width : offer.width);

  /** The absolute address, or empty where there is none that shows anything. */
  static String of(Element image, Address base) {
    PictureSource source = new PictureSource(base);
    if (image.parent() != null && image.parent().normalName().equals("picture")) {
      image.parent().children().forEach(source::fromSource);
    }
    source.fromAttributes(image);
    return source.best().or(() -> source.plain(image.attr("src"))).orElse("");
  }

  private void fromSource(Element element) {
    if (element.normalName().equals("source")
        && !UNREADABLE.matcher(element.attr("type")).matches()) {
      fromAttributes(element);
    }
  }

  private void fromAttributes(Element element) {
    for (Attribute attribute : element.attributes()) {
      fromAttribute(attribute.getKey().toLowerCase(Locale.ROOT), attribute.getValue());
    }
  }

  private void fromAttribute(String key, String value) {
    boolean data = key.startsWith("data-");
    if (key.equals("srcset") || (data && LAZY_SET.matcher(key).matches())) {
      set(value);
    } else if (value.indexOf('.') >= 0
        && (data ? LAZY_ONE.matcher(key).matches() : LAZY_NAMES.contains(key))
        && LOOKS_LIKE_PICTURE.matcher(value.strip()).matches()) {
      offer(value, USUAL + 1);
    } else if (key.equals("data-src")
        || key.equals("data-lazy-src")
        || key.equals("data-original")) {
      offer(value, USUAL + 1);
    }
  }

  private void set(String value) {
    Matcher matcher = CANDIDATE.matcher(value.length() > LONGEST_SET ? "" : value.strip());
    while (matcher.find()) {
      double size = matcher.group(2) == null ? 1 : number(matcher.group(2));
      offer(matcher.group(1), "w".equals(matcher.group(3)) ? size : size * USUAL);
    }
  }

  private static double number(String digits) {
    try {
      return Double.parseDouble(digits);
    } catch (NumberFormatException notOne) {
      return 1;
    }
  }

  private void offer(String address, double width) {
    if (!isUnreadable(address)) {
      offers.add(new Offer(address, width));
    }
  }

  /** The smallest that is large enough, or else the largest, of those that show anything. */
  private Optional<String> best() {
    offers.sort(BEST_FIRST);
    for (Offer offer : offers) {
      Optional<String> found = plain(offer.address);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<String> plain(String address) {
    String trimmed = address.strip();
    if (trimmed.isEmpty() || isPlaceholder(trimmed)) {
      return Optional.empty();
    }
    if (trimmed.regionMatches(true, 0, "data:", 0, 5)) {
      return data(trimmed);
    }
    return base.resolve(trimmed)
        .map(Address::toString)
        .filter(found -> found.equals(trimmed) || !isPlaceholder(found));
  }

  private static boolean isPlaceholder(String address) {
    return address.length() < 1000
        && saysOne(PLACEHOLDER_WORDS, address)
        && PLACEHOLDER.matcher(address).matches();
  }

  private static boolean isUnreadable(String address) {
    return address.length() <= 300
        && saysOne(UNREADABLE_WORDS, address)
        && UNREADABLE.matcher(address).matches();
  }

  private static boolean saysOne(List<String> words, String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (lower.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** The data itself without the white space in it; a short one is a placeholder. */
  private static Optional<String> data(String address) {
    if (!address.regionMatches(true, 0, "data:image/", 0, 11) || address.length() > LONGEST_DATA) {
      return Optional.empty();
    }
    return withoutSpaces(address).filter(found -> found.length() >= SHORTEST_DATA);
  }

  /** Nothing where something stands in it that is neither printed nor white space. */
  private static Optional<String> withoutSpaces(String written) {
    String address = written.replace("\n", ""); // all the white space that most of them have
    int gap = endOfPrintable(address, 0);
    if (gap == address.length()) {
      return Optional.of(address);
    }
    StringBuilder data = new StringBuilder(address.length());
    int start = 0;
    while (gap < address.length()) {
      if (!Character.isWhitespace(address.charAt(gap))) {
        return Optional.empty();
      }
      data.append(address, start, gap);
      start = gap + 1;
      gap = endOfPrintable(address, start);
    }
    return Optional.of(data.append(address, start, gap).toString());
  }

  private static int endOfPrintable(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) > ' ' && text.charAt(at) < 0x7f) {
      at++;
    }
    return at;
  }
}
