package dev.lectern.extract;

import dev.lectern.article.Headline;
import dev.lectern.format.CleanText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Weighs what head, linked data, headings and hints call the page, without the site's name. */
final class TitleJudge {

  private record Claim(String text, String folded, double weight) {}

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

  TitleJudge(Source source, SiteName site) {
    this.source = source;
    this.site = site;
    this.parts = new TitleParts(site);
    this.headings = new TitleHeadings(source);
    String slug = slug(source.address().path());
    this.foldedSlug = Folded.of(slug);
    this.slugWords = words(slug);
    this.headWords = words(source.title() + " " + source.head().first("ogtitle") + " " + slug);
  }

  /** The longest part of an address is often made of the title's words. */
  private static String slug(String path) {
    String longest = "";
    for (String part : path.split("/", -1)) {
      longest = part.length() > longest.length() ? part : longest;
    }
    return NUMBER.matcher(EXTENSION.matcher(longest).replaceFirst("")).replaceAll("");
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
    return claims.stream().anyMatch(claim -> claim.folded().equals(folded));
  }

  private void headings() {
    List<Element> tops =
        headings.tagged(Tag.H1).filter(h1 -> !headings.shown(h1).isBlank()).toList();
    Optional<Element> inMain = headings.ofMain();
    inMain.filter(heading -> !tops.contains(heading)).ifPresent(h -> claim(headings.shown(h), 4));
    List<Element> own = tops.stream().filter(h1 -> isOwn(h1, inMain.isPresent())).toList();
    for (Element h1 : tops) {
      String text = withoutKicker(h1);
      double sure = own.size() > 1 ? SEVERAL : onlyHeading(text);
      boolean aside = isAside(h1, inMain.isPresent());
      claim(text, own.contains(h1) ? sure : aside ? 0.5 : 1.2);
    }
    for (Element element : headings.headlines()) {
      claim(headings.shown(element), isSupported(headings.shown(element)) ? 1.5 : 0.3);
    }
    for (Element h2 : headings.tagged(Tag.H2).limit(3).toList()) {
      claim(headings.shown(h2), isSupported(headings.shown(h2)) ? 1 : 0.1);
    }
  }

  /** The only heading is the title, unless it is a longer or shorter form of what the head says. */
  private double onlyHeading(String text) {
    String folded = Folded.of(text);
    List<String> forms =
        claims.stream().map(Claim::folded).filter(other -> !other.equals(folded)).toList();
    if (forms.stream().anyMatch(folded::contains)) {
      return 7;
    }
    if (words(text).size() < FEW_WORDS) {
      return 5;
    }
    return forms.stream().anyMatch(other -> other.contains(folded)) ? 7 : 10;
  }

  private boolean isOwn(Element h1, boolean mainHasHeading) {
    return !isAside(h1, mainHasHeading) && isSupported(withoutKicker(h1));
  }

  private boolean isAside(Element h1, boolean mainHasHeading) {
    return headings.leadsHome(h1)
        || (site.is(headings.shown(h1))
            && claims.stream().noneMatch(it -> it.text().equals(headings.shown(h1))))
        || (mainHasHeading && !TitleHeadings.isInMain(h1));
  }

  /**
   * A heading without the label that some put above it in the same element, where the rest is what
   * the head calls the page.
   */
  private String withoutKicker(Element heading) {
    String whole = headings.shown(heading);
    if (heading.firstElementChild() == null) {
      return whole;
    }
    for (Element label : heading.getAllElements()) {
      String kicker = label.text();
      String rest = whole.startsWith(kicker) ? whole.substring(kicker.length()).strip() : "";
      String folded = Folded.of(rest);
      boolean said =
          folded.length() >= SHORTEST_REST
              && claims.stream().anyMatch(claim -> claim.folded().startsWith(folded));
      if (said && !kicker.isEmpty()) {
        return rest;
      }
    }
    return whole;
  }

  /** Whether a heading says some of what the head or the address says, in the same words. */
  private boolean isSupported(String heading) {
    if (headWords.isEmpty()) {
      return true;
    }
    Set<String> words = words(heading);
    int shared = 0;
    for (String word : words) {
      shared += headWords.contains(word) ? 1 : 0;
    }
    return shared * 10 >= words.size() * 3
        || (!foldedSlug.isEmpty() && Folded.of(heading).equals(foldedSlug));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    String lower = text.toLowerCase(Locale.ROOT);
    int start = 0;
    boolean ideographs = false;
    for (int i = 0; i < lower.length(); ) {
      int point = lower.codePointAt(i);
      int next = i + Character.charCount(point);
      if (isOfWord(point)) {
        ideographs = ideographs || Character.isIdeographic(point);
      } else {
        addWord(lower.substring(start, i), ideographs, words);
        start = next;
        ideographs = false;
      }
      i = next;
    }
    addWord(lower.substring(start), ideographs, words);
    return words;
  }

  private static boolean isOfWord(int point) {
    return switch (Character.getType(point)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(point);
    };
  }

  /** Ideographs are not parted by spaces, so every two of them are a word. */
  private static void addWord(String word, boolean ideographs, Set<String> words) {
    for (int i = 0; ideographs && i + 1 < word.length(); i++) {
      words.add(word.substring(i, i + 2));
    }
    if (!ideographs && word.length() > 2) {
      words.add(word);
    }
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
    claims.forEach(claim -> texts.add(claim.text()));
    Map<String, Double> scores = new LinkedHashMap<>();
    for (String text : texts) {
      scores.computeIfAbsent(text, this::score);
      for (String shorter : TitleParts.cuts(text)) {
        scores.computeIfAbsent(shorter, cut -> score(cut) - 0.5);
      }
    }
    return scores.entrySet().stream()
        .max(Comparator.comparingDouble(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** Equal claims count whole; longer ones count as far as what they add is the site's name. */
  private double score(String text) {
    String folded = Folded.of(text);
    if (folded.length() < 2) {
      return -10;
    }
    double score = (site.is(text) ? -6 : 0) + inAddress(text);
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
    Set<String> words = words(text);
    double said = slugWords.stream().filter(words::contains).count();
    return ADDRESS * said / slugWords.size();
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
