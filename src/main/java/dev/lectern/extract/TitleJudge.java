package dev.lectern.extract;

import dev.lectern.article.Headline;
import dev.lectern.format.CleanText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Weighs what head, linked data, headings and hints call the page, without the site's name. */
final class TitleJudge {

  private record Claim(String text, String folded, double weight) {}

  /**
   * A heading of the first rank.
   *
   * @param own whether it is the page's own title and not aside
   */
  private record Top(String text, boolean aside, boolean own) {}

  private static final int LONGEST = 400;
  private static final int SHORTEST_REST = 8;
  private static final double ADDRESS = 2;
  private static final double SEVERAL = 4;

  /** What a blog's lists call a post, where its head has the same words. */
  private static final double AGREED = 6;

  /** A heading of fewer words may be only a name for the subject. */
  private static final int FEW_WORDS = 4;

  private static final Pattern EXTENSION = Pattern.compile("\\.\\w{2,5}$");
  private static final Pattern NUMBER = Pattern.compile("\\d{4,}");
  private final Source source;
  private final SiteName site;
  private final TitleParts parts;

  /** A head says mostly the same several times. */
  private final Map<String, String> withoutSite = new HashMap<>();

  private final List<Claim> claims = new ArrayList<>();
  private final String foldedSlug;
  private final Set<String> slugWords;
  private final Set<String> headWords;
  private final TitleHeadings headings;
  private final TitleWords words = new TitleWords();

  TitleJudge(Source source, SiteName site) {
    this.source = source;
    this.site = site;
    this.parts = new TitleParts(site);
    this.headings = new TitleHeadings(source);
    String slug = slug(source.address().path());
    this.foldedSlug = Folded.of(slug);
    this.slugWords = words.of(slug);
    this.headWords = words.of(source.title() + " " + source.head().first("ogtitle") + " " + slug);
  }

  /** The longest part of an address is often made of the title's words. */
  private static String slug(String path) {
    String longest = "";
    for (String part : path.split("/", -1)) {
      longest = part.length() > longest.length() ? part : longest;
    }
    boolean dotted = longest.indexOf('.') >= 0;
    String bare = dotted ? EXTENSION.matcher(longest).replaceFirst("") : longest;
    return holdsNumber(bare) ? NUMBER.matcher(bare).replaceAll("") : bare;
  }

  private static boolean holdsNumber(String slug) {
    int digits = 0;
    for (int i = 0; i < slug.length() && digits < 4; i++) {
      digits = slug.charAt(i) >= '0' && slug.charAt(i) <= '9' ? digits + 1 : 0;
    }
    return digits == 4;
  }

  String title(Headline hints) {
    claimHead(source.stated("headline"), 3);
    claimHead(source.stated("name"), 1.5);
    claimHead(source.head().first("ogtitle"), 3);
    claimHead(source.head().first("twittertitle"), 1.5);
    claimHead(
        source
            .head()
            .first(
                "dctitle",
                "dctermstitle",
                "citationtitle",
                "parselytitle",
                "sailthrutitle",
                "headline"),
        1.5);
    claimHead(source.title(), 2);
    claimHead(hints.title(), isClaimed(hints.title()) ? AGREED : 3);
    headings();
    return best();
  }

  private boolean isClaimed(String title) {
    String folded = Folded.of(CleanText.line(title));
    return !folded.isEmpty() && claims.stream().anyMatch(claim -> claim.folded().equals(folded));
  }

  private void headings() {
    List<Element> tops = headings.tops();
    Optional<Element> inMain = headings.ofMain();
    inMain.filter(heading -> !tops.contains(heading)).ifPresent(h -> claim(headings.shown(h), 4));
    tops(tops, inMain.isPresent());
    for (Element element : headings.headlines()) {
      String shown = headings.shown(element);
      claim(shown, isSupported(shown) ? 1.5 : 0.3);
    }
    for (Element h2 : headings.seconds()) {
      String shown = headings.shown(h2);
      claim(shown, isSupported(shown) ? 1 : 0.1);
    }
  }

  /** What a heading claims is asked for when those above it have made their claims. */
  private void tops(List<Element> tops, boolean mainHasHeading) {
    List<Top> before = new ArrayList<>();
    int own = 0;
    for (Element h1 : tops) {
      Top top = top(h1, mainHasHeading);
      before.add(top);
      own += top.own() ? 1 : 0;
    }
    for (int i = 0; i < tops.size(); i++) {
      Top top = i == 0 ? before.getFirst() : top(tops.get(i), mainHasHeading);
      if (before.get(i).own()) {
        claim(top.text(), own > 1 ? SEVERAL : onlyHeading(top.text()));
      } else {
        claim(top.text(), top.aside() ? 0.5 : 1.2);
      }
    }
  }

  private Top top(Element h1, boolean mainHasHeading) {
    String text = withoutKicker(h1);
    boolean aside = isAside(h1, mainHasHeading);
    return new Top(text, aside, !aside && isSupported(text));
  }

  /** The only heading is the title, unless it is a longer or shorter form of what the head says. */
  private double onlyHeading(String text) {
    String folded = Folded.of(text);
    boolean shortened = false;
    for (Claim claim : claims) {
      String other = claim.folded();
      if (!other.equals(folded) && folded.contains(other)) {
        return 7;
      }
      shortened = shortened || (!other.equals(folded) && other.contains(folded));
    }
    if (words.of(text).size() < FEW_WORDS) {
      return 5;
    }
    return shortened ? 7 : 10;
  }

  private boolean isAside(Element h1, boolean mainHasHeading) {
    return headings.leadsHome(h1)
        || (mainHasHeading && !TitleHeadings.isInMain(h1))
        || (site.is(headings.shown(h1))
            && claims.stream().noneMatch(it -> it.text().equals(headings.shown(h1))));
  }

  /**
   * A heading without the label that some put above it in the same element, where the rest is what
   * the head calls the page.
   */
  private String withoutKicker(Element heading) {
    String whole = headings.shown(heading);
    for (Element label : TitleHeadings.partsOf(heading)) {
      String kicker = label.text();
      boolean opens = !kicker.isEmpty() && whole.startsWith(kicker);
      String rest = opens ? whole.substring(kicker.length()).strip() : "";
      if (!rest.isEmpty() && opensClaim(Folded.of(rest))) {
        return rest;
      }
    }
    return whole;
  }

  private boolean opensClaim(String folded) {
    return folded.length() >= SHORTEST_REST
        && claims.stream().anyMatch(claim -> claim.folded().startsWith(folded));
  }

  /** Whether a heading says some of what the head or the address says, in the same words. */
  private boolean isSupported(String heading) {
    if (headWords.isEmpty()) {
      return true;
    }
    Set<String> said = words.of(heading);
    return shared(said, headWords) * 10 >= said.size() * 3
        || (!foldedSlug.isEmpty() && Folded.of(heading).equals(foldedSlug));
  }

  private static int shared(Set<String> words, Set<String> others) {
    int shared = 0;
    for (String word : words) {
      shared += others.contains(word) ? 1 : 0;
    }
    return shared;
  }

  private void claimHead(String raw, double weight) {
    String line = CleanText.line(raw);
    boolean fits = line.length() <= LONGEST;
    claim(fits ? withoutSite.computeIfAbsent(line, parts::withoutSite) : "", weight);
  }

  private void claim(String raw, double weight) {
    String text = CleanText.line(raw);
    String folded = text.length() <= LONGEST ? Folded.of(text) : "";
    if (!folded.isEmpty()) {
      claims.add(new Claim(text, folded, weight));
    }
  }

  private String best() {
    Set<String> texts = new LinkedHashSet<>();
    for (Claim claim : claims) {
      texts.add(claim.text());
    }
    Map<String, Double> scores = new LinkedHashMap<>();
    for (String text : texts) {
      scores.computeIfAbsent(text, this::score);
      for (String shorter : TitleParts.cuts(text)) {
        scores.computeIfAbsent(shorter, cut -> score(cut) - 0.5);
      }
    }
    return first(scores);
  }

  /** The first of those with the highest score. */
  private static String first(Map<String, Double> scores) {
    String best = "";
    double most = Double.NEGATIVE_INFINITY;
    for (Map.Entry<String, Double> scored : scores.entrySet()) {
      if (scored.getValue() > most) {
        best = scored.getKey();
        most = scored.getValue();
      }
    }
    return best;
  }

  /** Equal claims count whole; longer ones count as far as what they add is the site's name. */
  private double score(String text) {
    String folded = Folded.of(text);
    if (folded.length() < 2) {
      return -10;
    }
    double score = (site.isCalled(folded) ? -6 : 0) + inAddress(text);
    for (Claim claim : claims) {
      String other = claim.folded();
      if (other.equals(folded)) {
        score += claim.weight();
      } else if (other.startsWith(folded) || other.endsWith(folded)) {
        score += claim.weight() * (addsSite(claim.text(), text) ? 0.9 : 0.25);
      } else if (folded.startsWith(other) && other.length() > 10) {
        score += claim.weight() * 0.3;
      }
    }
    return score;
  }

  /** How much of the address a title says, and that it may be its source. */
  private double inAddress(String text) {
    if (slugWords.size() < 2) {
      return 0;
    }
    return ADDRESS * shared(slugWords, words.of(text)) / slugWords.size();
  }

  private boolean addsSite(String longer, String shorter) {
    int at = longer.indexOf(shorter);
    if (at < 0) {
      return false;
    }
    String rest = (longer.substring(0, at) + " " + longer.substring(at + shorter.length()));
    return site.resembles(rest);
  }
}
