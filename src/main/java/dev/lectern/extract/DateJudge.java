package dev.lectern.extract;

import dev.lectern.article.Dateline;
import dev.lectern.byline.Dates;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Weighs everything on a page that says when the article was published or changed. */
final class DateJudge {

  private static final Set<String> DT_PUBLISHED = Set.of("dt-published");
  private static final Set<String> DT_UPDATED = Set.of("dt-updated");
  private static final Set<String> PUBLISHED = Set.of("published");
  private static final int LABEL = 160;
  private static final int MOST_MARKED = 3;
  private static final Duration MOMENT = Duration.ofMinutes(1);

  private final Source source;
  private final String language;
  private final Map<String, Optional<Dateline>> parsed = new HashMap<>();
  private final DateVote published = new DateVote();
  private final DateVote changed = new DateVote();

  DateJudge(Source source, String language) {
    this.source = source;
    this.language = inItsRegion(language, source);
  }

  /** A language without a region is written as in that of the page's locale (Open Graph). */
  private static String inItsRegion(String language, Source source) {
    String locale = source.head().first("oglocale").replace('_', '-');
    return locale.startsWith(language + "-") ? locale : language;
  }

  void weigh(Place place) {
    if (!isTimeless()) {
      stated();
    }
    source.head().forEach(this::head);
    Dates.inPath(source.address().path()).ifPresent(day -> published.add(day, 6));
    marked(place);
    new DateLines(source, language, published, changed).read(place);
  }

  private void stated() {
    claim(published, source.stated("datePublished"), isOfSystem() ? 5 : 10);
    claim(published, source.stated("dateCreated"), 4);
    claim(published, source.stated("uploadDate"), 3);
    claim(changed, source.stated("dateModified"), 8);
  }

  /**
   * Whether the page was published seconds after its last change: site builders state so when they
   * last published it again, and the author's own day stands in the text.
   */
  private boolean isOfSystem() {
    Optional<Dateline> changed = parsed(source.stated("dateModified"));
    return parsed(source.stated("datePublished"))
        .flatMap(date -> changed.flatMap(date::since))
        .filter(gap -> gap.isPositive() && gap.compareTo(MOMENT) < 0)
        .isPresent();
  }

  /**
   * WordPress tells pages, which it shows without a date, from posts by these classes; its plugins
   * state when the page was made all the same.
   */
  private boolean isTimeless() {
    String classes = source.page().body().className();
    return source.page().body().hasClass("page") && classes.contains("page-id-");
  }

  private void head(String name, String value) {
    DateNames.Belief belief = DateNames.of(name);
    claim(published, value, belief.published());
    claim(changed, value, belief.changed());
  }

  private void marked(Place place) {
    Marks marks = source.marks();
    elements(
        Marks.inOrder(
            marks.saying("itemprop", "datePublished"),
            marks.saying("property", "datePublished"),
            marks.classes().named(DT_PUBLISHED),
            Marks.those(marks.tagged(Tag.TIME), time -> time.hasAttr("pubdate"))),
        published,
        8,
        place);
    elements(
        Marks.inOrder(marks.saying("itemprop", "dateModified"), marks.classes().named(DT_UPDATED)),
        changed,
        6,
        place);
    elements(Marks.inOrder(marks.saying("itemprop", "dateCreated")), published, 5, place);
    elements(
        Marks.inOrder(Marks.those(marks.classes().named(PUBLISHED), DateJudge::isHistoric)),
        published,
        7,
        place);
  }

  /** The abbreviation for a moment that hAtom had. */
  private static boolean isHistoric(Element element) {
    return element.normalName().equals("abbr") && element.hasAttr("title");
  }

  private void elements(List<Element> marked, DateVote vote, double weight, Place place) {
    int rank = 0;
    for (Element element : marked) {
      if (rank < MOST_MARKED && !source.comments().hold(element)) {
        double sure = isOfArticle(element, place) ? weight : weight / 4;
        claim(vote, machine(element), sure - rank * 2);
        rank++;
      }
    }
  }

  /** Cards of other posts have a scope of their own, which holds nothing of this article. */
  private boolean isOfArticle(Element element, Place place) {
    Element scope = element;
    while (scope != null && !isScope(scope)) {
      scope = scope.parent();
    }
    return scope == null
        || scope.normalName().equals("html")
        || scope.normalName().equals("body")
        || place.isIn(scope, source.lines());
  }

  private static boolean isScope(Element element) {
    return element.attributesSize() > 0
        && (element.hasAttr("itemscope") || element.hasClass("h-entry"));
  }

  private static String machine(Element element) {
    for (String attribute : new String[] {"datetime", "content", "title"}) {
      if (!element.attr(attribute).isBlank() && Dates.parse(element.attr(attribute)).isPresent()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private void claim(DateVote vote, String text, double weight) {
    if (weight > 0) {
      parsed(text).ifPresent(date -> vote.add(date, weight));
    }
  }

  private Optional<Dateline> parsed(String text) {
    return text.isEmpty() || text.length() >= LABEL
        ? Optional.empty()
        : parsed.computeIfAbsent(text, unseen -> Dates.parse(unseen, language));
  }

  Optional<Dateline> published() {
    return published.winner().or(() -> isTimeless() ? Optional.empty() : changed.winner());
  }

  /** The day of a change, where it is another than the one it was published on. */
  Optional<Dateline> updated(Optional<Dateline> first) {
    return first.isEmpty()
        ? first
        : changed.winner().filter(date -> !first.get().day().equals(date.day()));
  }
}
