package dev.lectern.extract;

import com.google.gson.JsonObject;
import dev.lectern.address.Address;
import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import dev.lectern.byline.ReadingTime;
import dev.lectern.format.CleanText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** What the page says of the article besides its text, each field weighed from all its sources. */
final class Metadata {

  private static final Pattern CANONICAL = Pattern.compile("(?i)\\bcanonical\\b");
  private static final int LONGEST_LABEL = 160;
  private static final int MINUTES_REACH = 15;

  private static final List<String> PICTURES =
      List.of("ogimagesecureurl", "ogimage", "ogimageurl", "twitterimage", "twitterimagesrc");

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
        .withTags(new Tags(source).tags())
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
    return CleanText.line(
        isMarkup(text)
            ? Jsoup.parseBodyFragment(text).text()
            : Parser.unescapeEntities(text, false));
  }

  private static boolean isMarkup(String text) {
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
      if ((next >= 'a' && next <= 'z')
          || (next >= 'A' && next <= 'Z')
          || "/!?".indexOf(next) >= 0) {
        return true;
      }
    }
    return false;
  }

  private String firstParagraph(Place place) {
    List<TextLine> lines = source.lines();
    String text =
        place.firstProse() < lines.size() ? Sidenotes.without(lines.get(place.firstProse())) : "";
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
    if (line.text().length() >= LONGEST_LABEL || !ReadingTime.mayStandIn(line.text())) {
      return OptionalInt.empty();
    }
    OptionalInt found = ReadingTime.find(line.text());
    int pieces = line.runs().size() == 1 ? 0 : line.runs().size();
    for (int i = 0; found.isEmpty() && i < pieces; i++) {
      found = ReadingTime.find(line.runs().get(i).getWholeText());
    }
    return found;
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
    for (String name : PICTURES) {
      String picture = firstAddress(source.head().all(name));
      if (!picture.isEmpty()) {
        return picture;
      }
    }
    return source.article().map(node -> firstAddress(pictures(node))).orElse("");
  }

  private List<String> pictures(JsonObject node) {
    List<String> claims = new ArrayList<>();
    for (JsonObject image : source.data().objects(node, "image")) {
      claims.add(LinkedData.text(image, "url"));
    }
    claims.addAll(LinkedData.texts(node.get("image")));
    return claims;
  }

  private String firstAddress(List<String> claims) {
    for (String claim : claims) {
      Optional<Address> address =
          claim.isBlank() ? Optional.empty() : source.address().resolve(claim);
      if (address.isPresent()) {
        return address.get().toString();
      }
    }
    return "";
  }

  /**
   * The address that the page gives itself, if it is one of the same site; otherwise where it was.
   */
  Address canonical() {
    return Optional.of(statedAddress())
        .filter(text -> !text.isBlank())
        .flatMap(source.address()::resolve)
        .filter(this::isSameSite)
        .map(Address::withoutFragment)
        .orElse(source.address());
  }

  private String statedAddress() {
    for (Marks.At link : source.marks().tagged(Tag.LINK)) {
      if (isCanonical(link.element().attr("rel")) && link.element().hasAttr("href")) {
        return link.element().attr("href");
      }
    }
    return source.head().first("ogurl");
  }

  private static boolean isCanonical(String relation) {
    boolean may = relation.toLowerCase(Locale.ROOT).contains("canonical");
    return may && CANONICAL.matcher(relation).find();
  }

  private boolean isSameSite(Address claim) {
    boolean home = claim.path().equals("/") && !source.address().path().equals("/");
    return !home && bare(claim.host()).equals(bare(source.address().host()));
  }

  private static String bare(String host) {
    return host.startsWith("www.") ? host.substring(4) : host;
  }
}
