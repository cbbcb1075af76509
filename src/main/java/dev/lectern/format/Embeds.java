package dev.lectern.format;

import dev.lectern.address.Address;
import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Films, sound and other pages set into a page, as links with a title. */
final class Embeds {

  /** A script that writes a stored snippet into the page, such as a gist. */
  private static final Pattern SNIPPET_SCRIPT = Pattern.compile(".*/[0-9a-f]{20,40}\\.js");

  private static final Pattern WORDS = Pattern.compile("(?:/[a-z]+(?:-[a-z]+)*(?=/|$)){0,8}");

  private Embeds() {}

  /** The paragraph that stands for an embed; empty where it shows nothing to a reader. */
  static Optional<Block> read(Element element, Address base) {
    return address(element, base)
        .map(address ->
            new Block.Paragraph(
                List.of(
                    new Inline.Link(
                        address.toString(), List.of(new Inline.Text(title(element, address)))))));
  }

  private static Optional<Address> address(Element element, Address base) {
    return switch (element.normalName()) {
      case "iframe", "embed", "amp-iframe", "frame" ->
          isPixel(element)
              ? Optional.empty()
              : first(element, base, "src", "data-src", "data-lazy-src");
      case "video", "audio", "amp-video", "amp-audio" ->
          first(element, base, "src", "data-src").or(() -> fromSources(element, base));
      case "object" -> first(element, base, "data");
      case "lite-youtube", "amp-youtube" -> film(element, "https://www.youtube.com/watch?v=");
      case "lite-vimeo", "amp-vimeo" -> film(element, "https://vimeo.com/");
      case "script" -> snippet(element, base);
      default -> Optional.empty();
    };
  }

  private static Optional<Address> snippet(Element script, Address base) {
    String source = script.attr("src").strip();
    return source.length() < 300 && SNIPPET_SCRIPT.matcher(source).matches()
        ? base.resolve(source.substring(0, source.length() - ".js".length()))
        : Optional.empty();
  }

  private static Optional<Address> film(Element element, String prefix) {
    String id = element.hasAttr("videoid") ? element.attr("videoid") : element.attr("data-videoid");
    return id.isBlank() ? Optional.empty() : Address.parse(prefix + id.strip());
  }

  private static Optional<Address> fromSources(Element element, Address base) {
    return element.children().stream()
        .filter(child -> child.normalName().equals("source"))
        .flatMap(source -> first(source, base, "src", "data-src").stream())
        .findFirst();
  }

  private static Optional<Address> first(Element element, Address base, String... attributes) {
    for (String attribute : attributes) {
      String value = element.attr(attribute).strip();
      if (!value.isEmpty() && !value.startsWith("#")) {
        Optional<Address> found = base.resolve(value);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPixel(Element element) {
    return element.attr("width").matches("[0-2](px)?")
        || element.attr("height").matches("[0-2](px)?");
  }

  /** The part of a path before what only a machine reads: of {@code /embed/x7o6g1x} the first. */
  private static String words(String path) {
    Matcher words = WORDS.matcher(path);
    return words.lookingAt() ? words.group() : "";
  }

  private static String title(Element element, Address address) {
    for (String attribute : List.of("title", "aria-label", "playlabel", "alt")) {
      String title = CleanText.line(element.attr(attribute));
      if (!title.isEmpty()) {
        return title;
      }
    }
    String host = address.host().replaceFirst("^www\\.", "");
    return switch (element.normalName()) {
      case "video", "amp-video", "lite-youtube", "amp-youtube", "lite-vimeo", "amp-vimeo" ->
          "Video: " + host;
      case "audio", "amp-audio" -> "Audio: " + host;
      case "script" -> host + address.path();
      default -> host + words(address.path());
    };
  }
}
