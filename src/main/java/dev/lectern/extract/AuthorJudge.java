package dev.lectern.extract;

import com.google.gson.JsonObject;
import dev.lectern.byline.Authors;
import dev.lectern.format.CleanText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

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

  /**
   * Who is named, by whom and how surely.
   *
   * @param folded the names in the form in which they are compared
   */
  private record Claim(Hand hand, List<String> names, List<String> folded, double weight) {

    static Claim of(Hand hand, List<String> names, double weight) {
      return new Claim(hand, names, foldedAll(names), weight);
    }

    private static List<String> foldedAll(List<String> names) {
      List<String> folded = new ArrayList<>();
      for (String name : names) {
        folded.add(Folded.of(name));
      }
      return folded;
    }

    boolean isPersonal() {
      for (String name : names) {
        if (!Authors.isPersonal(name)) {
          return false;
        }
      }
      return true;
    }

    /** Whether these are the same names or none. */
    boolean isNoOther(List<String> others) {
      return others.isEmpty() || folded.equals(foldedAll(others));
    }

    /** Whether a name is the same, or the beginning of the other. */
    boolean agrees(Claim other) {
      for (String mine : folded) {
        for (String its : other.folded) {
          if (mine.startsWith(its) || its.startsWith(mine)) {
            return true;
          }
        }
      }
      return false;
    }
  }

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

  private static final int ABOVE = 3;
  private static final int MOST_NAMES = 20;

  private final Source source;
  private final SiteName site;
  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, List<String>> read = new HashMap<>();

  AuthorJudge(Source source, SiteName site) {
    this.source = source;
    this.site = site;
  }

  List<String> authors(Place place) {
    Bylines bylines = new Bylines(source, place);
    claim(Hand.DATA, people(stated()), 5);
    claim(Hand.HEAD, people(source.head().all("author")), 4);
    claim(Hand.HEAD, people(source.head().all("articleauthor")), 3.5);
    for (String name : OTHER_NAMES) {
      claim(Hand.HEAD, people(source.head().all(name)), 3);
    }
    List<String> byline = bylines.byTitle();
    claim(Hand.PAGE, byline, 4.5);
    List<String> credit = bylines.credit();
    List<String> owner = owner();
    if (!byline.isEmpty() && isSettled(credit, owner)) {
      return claims.getFirst().names();
    }
    AuthorMarks marks = new AuthorMarks(source);
    claim(Hand.PAGE, marks.in(around(place)), 3);
    if (isSettled(credit, owner)) {
      return claims.getFirst().names();
    }
    claim(Hand.CREDIT, credit, 2);
    claim(Hand.PAGE, marks.anywhere(), 1.5);
    claim(Hand.SITE, owner, 0.1);
    return best();
  }

  /**
   * Whether all that speak of an author name the same person. What is yet to be read of the page is
   * of one hand with its byline, or with the names beside its title, and counts for less: it can
   * stand behind another name no more than behind this one, and this one is the first.
   */
  private boolean isSettled(List<String> credit, List<String> owner) {
    if (claims.isEmpty()) {
      return false;
    }
    Claim first = claims.getFirst();
    for (Claim claim : claims) {
      if (!claim.folded().equals(first.folded())) {
        return false;
      }
    }
    return first.isPersonal() && first.isNoOther(credit) && first.isNoOther(owner);
  }

  private List<TextLine> around(Place place) {
    int from = Math.max(0, place.title() - ABOVE);
    return source.lines().subList(from, place.bylineEnd(source.lines().size()));
  }

  private void claim(Hand hand, List<String> names, double weight) {
    if (!names.isEmpty()) {
      claims.add(Claim.of(hand, names, weight));
    }
  }

  /** The first of the claims with the most behind them, in the form that people write. */
  private List<String> best() {
    Optional<Claim> best = Optional.empty();
    double most = -1;
    for (Claim claim : claims) {
      double support = support(claim);
      if (support > most) {
        best = Optional.of(claim);
        most = support;
      }
    }
    return best.map(this::personal).map(Claim::names).orElse(List.of());
  }

  private Claim personal(Claim best) {
    for (Claim claim : claims) {
      if (best.agrees(claim) && claim.isPersonal()) {
        return claim;
      }
    }
    return best;
  }

  private double support(Claim claim) {
    Map<Hand, Double> byHand = new EnumMap<>(Hand.class);
    for (Claim other : claims) {
      if (claim.agrees(other)) {
        byHand.merge(other.hand(), other.weight(), Math::max);
      }
    }
    double support = 0;
    for (double weight : byHand.values()) {
      support += weight;
    }
    return support;
  }

  /**
   * A site that bears its author's name is stated to be the author, and only where nobody else is.
   */
  private List<String> owner() {
    List<String> owners = new ArrayList<>();
    for (JsonObject author : authorNodes()) {
      if (!LinkedData.text(author, "@type").endsWith("Organization")) {
        owners.addAll(LinkedData.texts(author.get("name")));
      }
    }
    for (String author : source.head().all("author")) {
      if (Authors.isPersonal(author)) {
        owners.add(author);
      }
    }
    Set<String> named = new LinkedHashSet<>();
    for (String owner : owners) {
      for (String name : names(owner)) {
        if (site.is(name)) {
          named.add(name);
        }
      }
    }
    return List.copyOf(named);
  }

  private List<JsonObject> authorNodes() {
    return source.article().map(node -> source.data().objects(node, "author")).orElse(List.of());
  }

  private List<String> stated() {
    List<String> names = new ArrayList<>();
    for (JsonObject author : authorNodes()) {
      names.addAll(LinkedData.texts(author.get("name")));
    }
    return names.isEmpty()
        ? source.article().map(node -> LinkedData.texts(node.get("author"))).orElse(names)
        : names;
  }

  /** The site itself is no author, nor are the towns that follow its name. */
  private List<String> people(List<String> texts) {
    if (texts.isEmpty()) {
      return List.of();
    }
    Set<String> people = new LinkedHashSet<>();
    for (String text : texts) {
      List<String> names = names(text);
      if (!names.isEmpty() && !site.is(names.getFirst())) {
        addPeople(names, people);
      }
    }
    return List.copyOf(people);
  }

  private void addPeople(List<String> names, Set<String> people) {
    for (String name : names) {
      if (people.size() < MOST_NAMES && !site.is(name)) {
        people.add(name);
      }
    }
  }

  /** Many places of a page state the same text; some programs escape it once more. */
  private List<String> names(String stated) {
    return read.computeIfAbsent(
        stated, text -> Authors.parse(CleanText.line(Parser.unescapeEntities(text, false))));
  }
}
