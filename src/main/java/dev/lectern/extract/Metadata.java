package dev.lectern.extract;

import com.google.gson.JsonObject;
import dev.lectern.address.Address;
import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import dev.lectern.byline.ReadingTime;
import dev.lectern.format.CleanText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What the page says of the article besides its text, each field weighed from all its sources. */
final class Metadata {

  private static final Pattern CANONICAL = Pattern.compile("(?i)\\bcanonical\\b");
  private static final Pattern MARKUP = Pattern.compile("<[A-Za-z/!?]|&[A-Za-z#]");
  private static final Pattern COMMA = Pattern.compile("\\s*[,;、，]\\s*");
  private static final int LONGEST_LABEL = 160;
  private static final int MINUTES_REACH = 15;
  private static final int LONGEST_TAG = 60;
  private static final int MOST_TAGS = 30;

  /** How themes of many generators name the list of an article's tags. */
  private static final Set<String> TAG_LISTS =
      Set.of("tags", "post-tags", "entry-tags", "article-tags", "tag-list", "taglist");

  private static final Set<String> CATEGORY = Set.of("p-category");
  private static final Set<String> ARTICLES = Set.of("article", "main");
  private static final Evaluator NOT_ITS_OWN =
      Selector.evaluatorOf("aside, nav, li, [class*=related], [class*=card]");
  private static final int SHORTEST_SUMMARY = 40;
  private static final int LONGEST_SUMMARY = 600;

  private final Source source;
  private final SiteName site;
  private final List<String> descriptions;

  Metadata(Source source, SiteName site) {
    this.source = source;
    this.site = site;
    this.descriptions = descriptions(source, site);
  }

  /** The title is asked for before the article's place is known: it helps to find it. */
  String title(Headline hints) {
    return new TitleJudge(source, site).title(hints);
  }

  Headline headline(String title, Place place, Headline hints) {
    String language = language();
    DateJudge dates = new DateJudge(source, language);
    dates.weigh(place);
    Optional<Dateline> published = dates.published();
    return Headline.NONE
        .withTitle(title)
        .withAuthors(new AuthorJudge(source, site).authors(place))
        .withPublished(published)
        .withUpdated(dates.updated(published))
        .withSummary(summary(place))
        .withMinutes(minutes(place))
        .withLanguage(language)
        .withTags(tags())
        .withKind(CleanText.line(source.stated("articleSection")).toLowerCase(Locale.ROOT))
        .withSeries(series())
        .withPicture(picture())
        .orElse(hints);
  }

  private String language() {
    return LanguageTag.of(source.declaredLanguage())
        .or(this::languageOfRoot)
        .or(() -> LanguageTag.of(source.stated("inLanguage")))
        .or(() ->
            LanguageTag.of(
                source.head().first("contentlanguage", "oglocale", "dclanguage", "language")))
        .orElse("");
  }

  /** What XHTML declares. */
  private Optional<String> languageOfRoot() {
    return source.marks().tagged(Tag.HTML).stream()
        .flatMap(html -> LanguageTag.of(html.element().attr("xml:lang")).stream())
        .findFirst();
  }

  private String summary(Place place) {
    return descriptions.isEmpty() ? firstParagraph(place) : descriptions.getFirst();
  }

  /** What the page says it is about, the surest first. */
  List<String> descriptions() {
    return descriptions;
  }

  private static List<String> descriptions(Source source, SiteName site) {
    List<String> plain = new ArrayList<>();
    for (String claim : describing(source)) {
      String text = plain(claim);
      if (!text.isEmpty() && !site.is(text)) {
        plain.add(text);
      }
    }
    return List.copyOf(plain);
  }

  /** A head says mostly the same several times. */
  private static Set<String> describing(Source source) {
    Set<String> claims = new LinkedHashSet<>(source.head().all("ogdescription"));
    claims.addAll(source.head().all("description"));
    claims.addAll(source.head().all("twitterdescription"));
    claims.addAll(source.head().all("dcdescription"));
    claims.add(source.stated("description"));
    return claims;
  }

  /** Descriptions are sometimes HTML. */
  private static String plain(String text) {
    boolean may = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    boolean markup = may && MARKUP.matcher(text).find();
    return CleanText.line(markup ? Jsoup.parseBodyFragment(text).text() : text);
  }

  private String firstParagraph(Place place) {
    List<TextLine> lines = source.lines();
    String text = place.firstProse() < lines.size() ? lines.get(place.firstProse()).text() : "";
    String clean = CleanText.line(text);
    if (clean.length() < SHORTEST_SUMMARY) {
      return "";
    }
    int end =
        clean.length() <= LONGEST_SUMMARY
            ? clean.length()
            : clean.lastIndexOf(' ', LONGEST_SUMMARY);
    return end < clean.length() ? clean.substring(0, Math.max(end, SHORTEST_SUMMARY)) + "…" : clean;
  }

  /** The read time that the page shows near the title, or states. */
  private OptionalInt minutes(Place place) {
    List<TextLine> lines = source.lines();
    int from = Math.max(0, Math.min(place.bylineStart(), place.title() - MINUTES_REACH));
    int to = Math.max(place.bylineEnd(lines.size()), place.title() + MINUTES_REACH);
    for (int i = from; i < Math.min(to, lines.size()); i++) {
      OptionalInt found = minutes(lines.get(i));
      if (found.isPresent()) {
        return found;
      }
    }
    return ReadingTime.find(source.stated("timeRequired"));
  }

  /** In a line as a whole, or in one of the pieces it is put together from, if it has several. */
  private static OptionalInt minutes(TextLine line) {
    if (line.text().length() >= LONGEST_LABEL) {
      return OptionalInt.empty();
    }
    OptionalInt found = ReadingTime.find(line.text());
    int pieces = line.runs().size() == 1 ? 0 : line.runs().size();
    for (int i = 0; found.isEmpty() && i < pieces; i++) {
      found = ReadingTime.find(line.runs().get(i).getWholeText());
    }
    return found;
  }

  private List<String> tags() {
    List<String> claims = new ArrayList<>(source.head().all("articletag"));
    tagging().forEach(element -> claims.add(element.text()));
    if (claims.isEmpty()) {
      source
          .article()
          .ifPresent(
              node -> LinkedData.texts(node.get("keywords")).forEach(text -> split(text, claims)));
    }
    if (claims.isEmpty()) {
      split(source.head().first("keywords", "newskeywords", "parselytags", "sailthrutags"), claims);
    }
    if (claims.isEmpty()) {
      claims.addAll(listed());
    }
    Map<String, String> tags = new LinkedHashMap<>();
    for (String claim : claims) {
      String line = CleanText.line(claim);
      String tag = line.startsWith("#") ? line.substring(1).stripLeading() : line;
      if (!tag.isEmpty() && tag.length() <= LONGEST_TAG && tags.size() < MOST_TAGS) {
        tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag);
      }
    }
    return List.copyOf(tags.values());
  }

  /** What microformats mark as a tag ("tag" of rel-tag, "p-category" of h-entry). */
  private List<Element> tagging() {
    return Marks.inOrder(
        Marks.those(source.marks().saying("rel", "tag"), Marks::isLink),
        source.marks().ofClass(CATEGORY));
  }

  /** The first list of links beside the article that its theme calls tags; not that of a card. */
  private List<String> listed() {
    return Marks.inOrder(source.marks().ofClass(TAG_LISTS)).stream()
        .filter(list -> Shapes.isWithin(list, ARTICLES) && list.closest(NOT_ITS_OWN) == null)
        .map(list -> list.select("a[href]").eachText())
        .filter(texts -> !texts.isEmpty() && texts.size() <= MOST_TAGS)
        .findFirst()
        .orElse(List.of());
  }

  private static void split(String keywords, List<String> tags) {
    if (!keywords.isBlank()) {
      tags.addAll(List.of(COMMA.split(keywords, -1)));
    }
  }

  private String series() {
    return source
        .article()
        .flatMap(node ->
            source.data().objects(node, "isPartOf").stream().filter(Metadata::isSeries).findFirst())
        .map(node -> CleanText.line(LinkedData.text(node, "name")))
        .orElseGet(() -> CleanText.line(source.head().first("articleseries", "series")));
  }

  private static boolean isSeries(JsonObject node) {
    return LinkedData.text(node, "@type").endsWith("Series");
  }

  private String picture() {
    List<String> claims = new ArrayList<>();
    claims.addAll(source.head().all("ogimagesecureurl"));
    claims.addAll(source.head().all("ogimage"));
    claims.addAll(source.head().all("ogimageurl"));
    claims.addAll(source.head().all("twitterimage"));
    claims.addAll(source.head().all("twitterimagesrc"));
    source
        .article()
        .ifPresent(node -> {
          source
              .data()
              .objects(node, "image")
              .forEach(image -> claims.add(LinkedData.text(image, "url")));
          claims.addAll(LinkedData.texts(node.get("image")));
        });
    return claims.stream()
        .filter(claim -> !claim.isBlank())
        .flatMap(claim -> source.address().resolve(claim).stream())
        .map(Address::toString)
        .findFirst()
        .orElse("");
  }

  /**
   * The address that the page gives itself, if it is one of the same site; otherwise where it was.
   */
  Address canonical() {
    return source.marks().tagged(Tag.LINK).stream()
        .map(Marks.At::element)
        .filter(link -> link.hasAttr("href") && CANONICAL.matcher(link.attr("rel")).find())
        .map(link -> link.attr("href"))
        .findFirst()
        .or(() -> Optional.of(source.head().first("ogurl")))
        .filter(text -> !text.isBlank())
        .flatMap(source.address()::resolve)
        .filter(this::isSameSite)
        .map(Address::withoutFragment)
        .orElse(source.address());
  }

  private boolean isSameSite(Address claim) {
    boolean home = claim.path().equals("/") && !source.address().path().equals("/");
    return !home && bare(claim.host()).equals(bare(source.address().host()));
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
