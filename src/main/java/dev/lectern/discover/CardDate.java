package dev.lectern.discover;

import dev.lectern.article.Dateline;
import dev.lectern.byline.Dates;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the date of a card; all cards of a page together tell how the page writes its dates. */
final class CardDate {

  private static final Pattern YEAR =
      Pattern.compile("\\D{0,20}((?:19[89]|20[0-4])\\d)(?:\\D.{0,12})?");

  private final String language;
  private final Dates.Order order;

  CardDate(String language, List<Clipping> clippings) {
    this.language = language;
    order =
        Dates.inferOrder(
            clippings.stream()
                .flatMap(clipping -> SmallPrint.of(clipping, Optional.empty()).stream())
                .toList());
  }

  Optional<Dateline> find(Clipping clipping, List<String> lines) {
    return declared(clipping)
        .or(() -> lines.stream().flatMap(line -> date(line).stream()).findFirst())
        .or(() -> yearAbove(clipping.lead().link()).flatMap(year -> inYear(lines, year)))
        .filter(date -> date.day().getYear() > 1980);
  }

  private Optional<Dateline> date(String line) {
    boolean digits = line.codePoints().anyMatch(Character::isDigit) || line.length() < 24;
    return digits ? Dates.find(line, language, order) : Optional.empty();
  }

  private Optional<Dateline> inYear(List<String> lines, int year) {
    return lines.stream()
        .filter(line -> line.length() < 24)
        .flatMap(line -> Dates.findInYear(line, year, language, order).stream())
        .findFirst();
  }

  /** A machine's date; that of the last change comes last. */
  private Optional<Dateline> declared(Clipping clipping) {
    return clipping
        .elements()
        .filter(e ->
            e.hasAttr("datetime")
                || e.attr("itemprop").matches("date(Published|Created|Modified)")
                || e.hasClass("dt-published"))
        .sorted(Comparator.comparing(CardDate::isUpdate))
        .flatMap(e -> Stream.of("datetime", "content", "title").map(e::attr))
        .filter(text -> !text.isBlank())
        .flatMap(text -> Dates.parse(text, language).stream())
        .findFirst();
  }

  private static boolean isUpdate(Element element) {
    return element.hasClass("dt-updated")
        || element.attr("itemprop").equals("dateModified")
        || (element.hasClass("updated") && !element.hasClass("published"));
  }

  /** The year that stands as a heading above a list. */
  private static Optional<Integer> yearAbove(Element link) {
    for (Element at = link; at != null && !at.normalName().equals("body"); at = at.parent()) {
      Element before = at.previousElementSibling();
      for (; before != null; before = before.previousElementSibling()) {
        Matcher year = YEAR.matcher(before.text());
        if (before.text().length() < 30 && year.matches()) {
          return Optional.of(Integer.valueOf(year.group(1)));
        }
      }
    }
    return Optional.empty();
  }
}
