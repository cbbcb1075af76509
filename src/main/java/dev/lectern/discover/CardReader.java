package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.byline.ReadingTime;
import dev.lectern.format.CleanText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Reads title, date, read time, summary, label, tags and picture from a clipping. */
final class CardReader {

  private static final Pattern TAG_PATH =
      Pattern.compile(
          "(?i).*/(tags?|categor(y|ies)|topics?|labels?|kategorien?|etiquetas?)/[^/]+(/|\\.html?)?"
              + "(index\\.html)?");

  private final Address base;
  private final String language;
  private final CardDate dates;

  /** A reader for the clippings of one page. */
  CardReader(Address base, String language, List<Clipping> clippings) {
    this.base = base;
    this.language = language;
    dates = new CardDate(language, clippings);
  }

  Headline read(Clipping clipping) {
    Optional<Element> title = CardTitle.find(clipping, language);
    List<String> lines = SmallPrint.of(clipping, title);
    Element link = clipping.lead().link();
    String text = title.map(CardTitle::text).orElseGet(() -> CardTitle.label(link));
    String date = CardTitle.datePart(text, language);
    lines.addAll(date.isEmpty() ? List.of() : List.of(date));
    return Headline.NONE
        .withTitle(CardTitle.withoutDate(text, language))
        .withPublished(dates.find(clipping, lines))
        .withMinutes(minutes(clipping, lines))
        .withSummary(CardSummary.find(clipping, title, language))
        .withKind(kind(lines))
        .withTags(tags(clipping))
        .withAuthors(authors(clipping))
        .withPicture(picture(clipping));
  }

  /** Said in words, or for machines as schema.org's {@code timeRequired}. */
  private static OptionalInt minutes(Clipping clipping, List<String> lines) {
    Stream<String> stated =
        clipping
            .elements()
            .filter(e -> e.is("[itemprop=timeRequired], [property=timeRequired]"))
            .map(e -> e.attr("content"));
    return Stream.concat(stated, lines.stream())
        .map(ReadingTime::find)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private static String kind(List<String> lines) {
    return lines.stream().filter(Words::isKind).findFirst().orElse("").toLowerCase(Locale.ROOT);
  }

  private List<String> tags(Clipping clipping) {
    return names(
        clipping.elements().filter(e -> e.hasClass("p-category") || isTag(e)).map(Element::text));
  }

  private boolean isTag(Element element) {
    return element.normalName().equals("a")
        && (element.is("[rel~=\\btag\\b]")
            || base.resolve(element.attr("href"))
                .filter(address -> TAG_PATH.matcher(address.path()).matches())
                .isPresent());
  }

  private static List<String> authors(Clipping clipping) {
    return names(
        clipping
            .elements()
            .filter(e -> e.is("[rel~=\\bauthor\\b], [itemprop=author], .p-author"))
            .map(Element::text));
  }

  private static List<String> names(Stream<String> texts) {
    return texts
        .map(text -> CleanText.line(text).replaceFirst("^#\\s*", ""))
        .filter(name -> !name.isEmpty() && name.length() < 60)
        .distinct()
        .limit(30)
        .toList();
  }

  private String picture(Clipping clipping) {
    return clipping
        .elements()
        .filter(e -> e.normalName().equals("img"))
        .filter(e ->
            Chrome.tokens(e).noneMatch(t -> t.matches("avatar|gravatar|icon|emoji|logo|author")))
        .flatMap(e ->
            Stream.of("data-src", "data-lazy-src", "data-original", "src")
                .map(e::attr)
                .filter(source -> !source.isBlank() && !source.startsWith("data:"))
                .limit(1))
        .flatMap(source -> base.resolve(source).stream())
        .map(Address::toString)
        .findFirst()
        .orElse("");
  }
}
