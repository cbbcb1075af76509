package dev.lectern.extract;

import com.google.gson.JsonObject;
import dev.lectern.byline.Authors;
import dev.lectern.format.CleanText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Weighs all that says who wrote the article; sources that name the same person stand together. */
final class AuthorJudge {

  /** Who may have put a name there: the words of one hand count once. */
  private enum Hand {
    DATA,
    HEAD,
    PAGE,
    CREDIT,
    SITE
  }

  private record Claim(Hand hand, List<String> names, double weight) {

    boolean isPersonal() {
      return names.stream().allMatch(Authors::isPersonal);
    }

    boolean agrees(Claim other) {
      return names.stream().anyMatch(name -> other.names.stream().anyMatch(it -> isSame(name, it)));
    }

    private static boolean isSame(String name, String other) {
      String a = Folded.of(name);
      String b = Folded.of(other);
      return a.equals(b) || a.startsWith(b) || b.startsWith(a);
    }
  }

  /** Classes that microformats and thousands of themes give to who wrote. */
  private static final Pattern CLASSES =
      Pattern.compile(
          "author[-_]*(?:name|link)|by-?line|(?:post|entry|article|story|blog|tag)[-_]*author"
              + "|(?:^|\\s)(?:p-)?author(?:\\s|$)");

  private static final Set<String> FORMATTED_NAME = Set.of("fn");
  private static final Evaluator CARD = Selector.evaluatorOf(".vcard");
  private static final Evaluator NAME_PROPERTY =
      Selector.evaluatorOf("[itemprop~=author] [itemprop~=name]");
  private static final Evaluator STANDARD =
      Selector.evaluatorOf("[itemprop~=author], [itemprop~=name], .p-author, [rel~=author], .fn");
  private static final List<String> OTHER_NAMES =
      List.of(
          "dccreator",
          "parselyauthor",
          "sailthruauthor",
          "citationauthor",
          "dctermscreator",
          "byl",
          "byline",
          "cxenseparseauthor",
          "twitterdata",
          "authorname",
          "authors");

  private static final int LABEL = 120;
  private static final int ABOVE = 3;
  private static final int MOST_ANCESTORS = 5;
  private static final int MOST_MARKED = 100;
  private static final int MOST_NAMES = 20;

  private final Source source;
  private final SiteName site;
  private final Set<Element> made;
  private final List<Claim> claims = new ArrayList<>();

  AuthorJudge(Source source, SiteName site) {
    this.source = source;
    this.site = site;
    this.made = new LinkedHashSet<>(marked(source.marks()));
  }

  /** The elements that are made for authors. */
  private static List<Element> marked(Marks marks) {
    return Marks.inOrder(
        marks.saying("itemprop", "author"),
        marks.saying("itemprop", "name").filter(at -> at.element().is(NAME_PROPERTY)),
        marks.saying("rel", "author").filter(at -> at.element().normalName().equals("a")),
        marks.tagged("a").filter(at -> leadsToAuthor(at.element().attr("href"))),
        marks.ofClass(FORMATTED_NAME).filter(at -> isInCard(at.element())),
        marks.classed(AuthorJudge::namesAuthors));
  }

  private static boolean namesAuthors(String classes) {
    String folded = classes.toLowerCase(Locale.ROOT);
    return (folded.contains("author") || folded.contains("line")) && CLASSES.matcher(folded).find();
  }

  private static boolean leadsToAuthor(String href) {
    String folded = href.toLowerCase(Locale.ROOT);
    return folded.contains("/author/") || folded.contains("/authors/");
  }

  private static boolean isInCard(Element name) {
    Element parent = name.parent();
    return parent != null && parent.closest(CARD) != null;
  }

  List<String> authors(Place place) {
    Bylines bylines = new Bylines(source, place);
    source.article().ifPresent(node -> claim(Hand.DATA, people(stated(node)), 5));
    claim(Hand.HEAD, people(source.head().all("author")), 4);
    claim(Hand.HEAD, people(source.head().all("articleauthor")), 3.5);
    OTHER_NAMES.forEach(name -> claim(Hand.HEAD, people(source.head().all(name)), 3));
    claim(Hand.PAGE, bylines.byTitle(), 4.5);
    claim(Hand.PAGE, marked(place), 3);
    claim(Hand.CREDIT, bylines.credit(), 2);
    claim(Hand.PAGE, markedAnywhere(), 1.5);
    claim(Hand.SITE, owner(), 0.1);
    return best();
  }

  private void claim(Hand hand, List<String> names, double weight) {
    if (!names.isEmpty()) {
      claims.add(new Claim(hand, names, weight));
    }
  }

  /** The first of the claims with the most behind them, in the form that people write. */
  private List<String> best() {
    Comparator<Claim> order = Comparator.comparingDouble(this::support);
    return claims.stream()
        .max(order.thenComparingInt(claim -> -claims.indexOf(claim)))
        .flatMap(best ->
            claims.stream()
                .filter(best::agrees)
                .filter(Claim::isPersonal)
                .findFirst()
                .or(() -> Optional.of(best)))
        .map(Claim::names)
        .orElse(List.of());
  }

  private double support(Claim claim) {
    double support = 0;
    for (Hand hand : Hand.values()) {
      support +=
          claims.stream()
              .filter(other -> other.hand() == hand && claim.agrees(other))
              .mapToDouble(Claim::weight)
              .max()
              .orElse(0);
    }
    return support;
  }

  /**
   * A site that bears its author's name is stated to be the author, and only where nobody else is.
   */
  private List<String> owner() {
    Stream<String> people =
        source.article().stream()
            .flatMap(node -> source.data().objects(node, "author").stream())
            .filter(author -> !LinkedData.text(author, "@type").endsWith("Organization"))
            .flatMap(author -> LinkedData.texts(author.get("name")).stream());
    Stream<String> owners = source.head().all("author").stream().filter(Authors::isPersonal);
    return Stream.concat(people, owners)
        .map(CleanText::line)
        .flatMap(text -> Authors.parse(text).stream())
        .filter(site::is)
        .distinct()
        .toList();
  }

  private List<String> stated(JsonObject node) {
    List<String> names = new ArrayList<>();
    for (JsonObject author : source.data().objects(node, "author")) {
      names.addAll(LinkedData.texts(author.get("name")));
    }
    return names.isEmpty() ? LinkedData.texts(node.get("author")) : names;
  }

  /** The site itself is no author, nor are the towns that follow its name. */
  private List<String> people(List<String> texts) {
    return texts.stream()
        .map(CleanText::line)
        .map(Authors::parse)
        .filter(names -> !names.isEmpty() && !site.is(names.getFirst()))
        .flatMap(List::stream)
        .filter(name -> !site.is(name))
        .distinct()
        .limit(MOST_NAMES)
        .toList();
  }

  /** The names in elements near the title that are made for them. */
  private List<String> marked(Place place) {
    int from = Math.max(0, place.title() - ABOVE);
    return source.lines().subList(from, place.bylineEnd(source.lines().size())).stream()
        .filter(line -> line.text().length() <= LABEL)
        .flatMap(line -> line.runs().stream())
        .filter(run -> !run.isBlank())
        .flatMap(run -> marking(run).stream())
        .distinct()
        .filter(element -> !source.comments().hold(element))
        .map(this::namesIn)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The nearest element around a text that is made for authors. */
  private Optional<Element> marking(TextNode run) {
    Element at = run.parent();
    for (int i = 0; i < MOST_ANCESTORS && at != null; i++) {
      if (made.contains(at)) {
        return Optional.of(at);
      }
      at = at.parent();
    }
    return Optional.empty();
  }

  /** Far from the title, only what looks like a person or is marked by a standard. */
  private List<String> markedAnywhere() {
    return made.stream()
        .limit(MOST_MARKED)
        .filter(element -> !source.comments().hold(element))
        .map(element ->
            element.is(STANDARD)
                ? namesIn(element)
                : namesIn(element).stream().filter(Authors::isPersonal).toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<String> namesIn(Element element) {
    String text = element.hasAttr("content") ? element.attr("content") : element.text();
    return text.length() <= LABEL ? Authors.parse(text) : List.of();
  }
}
