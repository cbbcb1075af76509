package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.format.Piece.Photo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/** Pictures of a page: what they show, how large they are, and whether they are pictures at all. */
final class Pictures {

  private static final Evaluator PICTURE = Selector.evaluatorOf("img");

  private static final Pattern PIXELS =
      Pattern.compile("\\A\\s*([0-9]{1,5})(?:\\.[0-9]*)?(?:px)?\\s*\\z");
  private static final Pattern STYLE_WIDTH = Pattern.compile("(?:^|;)\\s*width:\\s*([0-9]{1,5})px");
  private static final Pattern STYLE_HEIGHT =
      Pattern.compile("(?:^|;)\\s*height:\\s*([0-9]{1,5})px");
  private static final ByClass<Boolean> SMALL_CLASS =
      ByClass.holding(
          "(?i)(^|[\\s_-])(emoji|smiley|icon|inline|badge|wp-smiley|favicon)([\\s_-]|$)");
  private static final ByClass<Boolean> EMOJI_CLASS =
      ByClass.holding("(?i)(^|[\\s_-])(emoji|smiley)([\\s_-]|$)");
  private static final int SMALL = 48;
  private static final int PIXEL = 3;

  private Pictures() {}

  /** What an {@code img} shows; empty for spacers and tracking pixels. */
  static Optional<Photo> of(Element image, PictureSources sources) {
    String source = sources.of(image);
    int width = size(image, "width", STYLE_WIDTH);
    int height = size(image, "height", STYLE_HEIGHT);
    if (source.isEmpty() || isPixel(width, height)) {
      return Optional.empty();
    }
    String alt = CleanText.line(image.attr("alt"));
    boolean small =
        (width > 0 && width <= SMALL) || (height > 0 && height <= SMALL) || SMALL_CLASS.of(image);
    return Optional.of(new Photo(new Block.Picture(source, alt, width, height, List.of()), small));
  }

  private static boolean isPixel(int width, int height) {
    return (width > 0 && width < PIXEL && height < PIXEL * 20)
        || (height > 0 && height < PIXEL && width < PIXEL * 20);
  }

  private static int size(Element image, String name, Pattern style) {
    int written = number(PIXELS, image.attr(name));
    return written >= 0 ? written : Math.max(0, number(style, image.attr("style")));
  }

  /** The number in a text, or -1; most attributes are not there. */
  private static int number(Pattern pattern, String text) {
    if (text.isEmpty()) {
      return -1;
    }
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : -1;
  }

  /** An emoji drawn as a picture is the character itself. */
  static Optional<String> emoji(Element image) {
    String alt = CleanText.line(image.attr("alt"));
    boolean symbol =
        !alt.isEmpty()
            && alt.length() <= 12
            && alt.codePoints().noneMatch(c -> c < 0x80 && c > ' ');
    return symbol && EMOJI_CLASS.of(image) ? Optional.of(alt) : Optional.empty();
  }

  /** Whether a {@code noscript} repeats the picture beside it, which shows without a script too. */
  static boolean isRepeated(Element noscript, PictureSources sources) {
    return shows(neighbour(noscript.previousSibling(), false), sources)
        || shows(neighbour(noscript.nextSibling(), true), sources);
  }

  private static @Nullable Node neighbour(@Nullable Node node, boolean after) {
    Node at = node;
    while (at instanceof TextNode text && text.isBlank()) {
      at = after ? at.nextSibling() : at.previousSibling();
    }
    return at;
  }

  private static boolean shows(@Nullable Node node, PictureSources sources) {
    if (!(node instanceof Element element)) {
      return false;
    }
    Element image = element.normalName().equals("img") ? element : element.selectFirst(PICTURE);
    return image != null && of(image, sources).isPresent();
  }
}
