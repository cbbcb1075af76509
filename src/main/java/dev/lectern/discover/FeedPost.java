package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import dev.lectern.feed.About;
import dev.lectern.feed.Category;
import dev.lectern.feed.Entry;
import dev.lectern.feed.Feed;
import dev.lectern.feed.Image;
import dev.lectern.feed.Person;
import dev.lectern.feed.Prose;
import dev.lectern.feed.Times;
import dev.lectern.format.CleanText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;

/** What an entry of a feed says of a post. */
final class FeedPost {

  /** Older dates are the zero of somebody's clock. */
  private static final int EARLIEST = 1981;

  private static final int LONGEST_SUMMARY = 1000;
  private static final int CUT_SUMMARY = 500;
  private static final int SHORTEST_POST = 400;

  private FeedPost() {}

  static PostRef of(Address address, Entry entry, Feed feed) {
    Headline headline = headline(entry.about(), feed);
    return new PostRef(address, headline, content(entry), Map.of(PostRef.Source.FEED, headline));
  }

  private static Headline headline(About about, Feed feed) {
    String language = about.language().isEmpty() ? feed.about().language() : about.language();
    return Headline.NONE
        .withTitle(CleanText.line(about.title().text()))
        .withSummary(summary(about))
        .withPublished(plausible(published(about.times(), feed)))
        .withUpdated(plausible(about.times().updated().date()))
        .withAuthors(lines(about.people().authors().stream().map(FeedPost::name)))
        .withTags(lines(about.categories().stream().map(Category::name)))
        .withPicture(about.image().map(Image::href).orElse(""))
        .withLanguage(language);
  }

  /** Atom tells changes from publication; elsewhere the only date is that of publication. */
  private static Optional<Dateline> published(Times times, Feed feed) {
    return feed.format().label().startsWith("atom")
        ? times.published().date().or(() -> times.created().date())
        : times.first();
  }

  private static Optional<Dateline> plausible(Optional<Dateline> date) {
    return date.filter(found -> found.day().getYear() >= EARLIEST);
  }

  private static String name(Person person) {
    return person.name().isEmpty() ? person.email() : person.name();
  }

  private static List<String> lines(Stream<String> texts) {
    return texts.map(CleanText::line).filter(text -> !text.isEmpty()).distinct().toList();
  }

  private static String summary(About about) {
    String text = CleanText.line(about.summary().text());
    return text.length() <= LONGEST_SUMMARY
        ? text
        : text.substring(0, text.offsetByCodePoints(0, CUT_SUMMARY)) + "…";
  }

  private static String content(Entry entry) {
    return entry.contents().stream()
        .map(content -> content.isHtml() ? content.value() : paragraph(content))
        .filter(html -> !html.isBlank())
        .findFirst()
        .orElseGet(() -> wholeDescription(entry.about().summary()));
  }

  /** RSS says "synopsis" of its description, but many blogs put the whole post there. */
  private static String wholeDescription(Prose description) {
    String text = description.text().strip();
    boolean cut = text.endsWith("…") || text.endsWith("...") || text.endsWith("[…]");
    return description.isHtml() && text.length() > SHORTEST_POST && !cut ? description.value() : "";
  }

  private static String paragraph(Prose plain) {
    boolean text = plain.type().startsWith("text/") && !plain.value().isBlank();
    return text ? "<p>" + Entities.escape(plain.value()) + "</p>" : "";
  }
}
