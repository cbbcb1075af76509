package dev.lectern.extract;

import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Recognises by its name what stands around articles on any site: navigation, sharing, comments.
 */
final class Furniture {

  /** Why an element is furniture; the name is what an explanation shows. */
  enum Rule {
    NAVIGATION,
    COMMENTS,
    SHARING,
    RELATED,
    CARDS,
    SIDEBAR,
    SUBSCRIBE,
    ADVERTISING,
    NOTICE,
    BYLINE,
    AUTHOR_BOX,
    TAGS,
    CONTENTS,
    HIDDEN,
    FOOTER,
    FORM,
    LINKS,
    BUTTON,
    HEADED,
    LABEL,
    CREDIT,
    REPEATED,
    SHARED,
    ABOVE_TITLE,
    INTRODUCTION,
    TITLE
  }

  /**
   * Words of class, id and role that thousands of sites share. A word with a plus stands for the
   * pair: {@code author+bio} is an author followed by a bio.
   */
  private static final Map<String, Rule> NAMES =
      names(
          """
          NAVIGATION nav navbar navigation breadcrumb breadcrumbs pagination pager paging menu menubar
          NAVIGATION masthead topbar skiplink pagenav postnav prevnext nextprev toolbar next+prev
          NAVIGATION prev+next next+previous previous+next
          COMMENTS comments comment commentlist disqus respond commentform responses giscus utterances
          COMMENTS trackbacks webmentions kommentare
          SHARING share sharing social shares sharedaddy addtoany addthis sharebar sharethis socials
          SHARING shareaholic sharebuttons socialmedia follow shareblock sharebox sharelinks
          RELATED related recommended recommendations recommendation relatedposts similar recirc
          RELATED recirculation trending popular outbrain taboola readnext upnext morefrom mostread
          RELATED promos teasers alsoread crosspromo relatedarticles relatedcontent
          SUBSCRIBE newsletter newsletters subscribe subscription signup optin mailchimp mailinglist
          SUBSCRIBE donate donation cta
          ADVERTISING ad ads advert advertisement advertising adsense adsbygoogle sponsor sponsored
          ADVERTISING sponsors promo promotion promoted dfp adslot adunit
          ADVERTISING affiliate affiliates appstore appstores
          NOTICE cookie cookies consent gdpr popup modal paywall regwall overlay lightbox toast
          NOTICE snackbar login signin onetrust cookiebot cookieyes usercentrics didomi cmplz wt+cli
          NOTICE cli+tab cli+modal cli+bar
          BYLINE byline dateline postmeta entrymeta postinfo pubdate timestamp postdate
          BYLINE post+meta post+info post+date post+author post+tags post+footer post+utility post+nav
          BYLINE post+navigation post+tools post+actions post+metadata post+categories post+category
          BYLINE post+details entry+meta entry+info entry+date entry+author entry+tags entry+footer
          BYLINE entry+utility entry+nav entry+tools entry+actions entry+metadata entry+categories
          BYLINE article+meta article+info article+date article+author article+tags article+footer
          BYLINE article+nav article+tools article+actions article+metadata article+categories
          BYLINE article+details blog+meta blog+info blog+date blog+author blog+tags story+meta
          BYLINE story+info story+date story+author story+tags story+footer story+tools page+meta
          BYLINE page+info page+date page+nav page+navigation page+tools page+actions page+metadata
          BYLINE content+meta content+info content+tags
          AUTHOR_BOX authorbox about+author author+bio author+box author+info author+card author+about
          AUTHOR_BOX author+profile author+block author+details author+description author+widget
          AUTHOR_BOX author+footer author+meta author+section author+biography author+area
          TAGS tags taglist tagcloud hashtags postmetadata catlinks
          CONTENTS toc table+of tableofcontents
          SIDEBAR sidebar sidenav rightbar leftbar rail
          AUTHOR_BOX bio contributor contributors author+hero
          FOOTER footer
          BUTTON button buttons btn
          NOTICE disclaimer disclaimers disclosure disclosures privacy+overview privacy+content
          NOTICE legal+notice
          FORM feedback rating ratings
          ADVERTISING banner banners
          CREDIT photocredit imagecredit photo+credit image+credit img+credit picture+credit
          CREDIT media+credit caption+credit figure+credit
          HIDDEN screen+reader sr+only visually+hidden visuallyhidden noprint nocontent
          HIDDEN off+screen offscreen element+invisible assistive+text
          """);

  /** The second words of pairs by their first. */
  private static final Map<String, Map<String, Rule>> PAIRS = pairs();

  private static final Set<String> CREDITS =
      Set.of("credit", "credits", "copyright", "source", "attribution", "photographer");

  /** The words that tell by themselves, or with the next one. */
  private static final WordTable WORDS =
      WordTable.of(Stream.of(NAMES.keySet(), PAIRS.keySet(), CREDITS).flatMap(Set::stream));

  private static final Set<Tag> TAGS =
      EnumSet.of(Tag.NAV, Tag.ASIDE, Tag.FOOTER, Tag.FORM, Tag.FIELDSET);

  /** What besides a class names an element in words that its author chose. */
  private static final Set<String> NAMING =
      Set.of("id", "aria-label", "data-component", "data-testid");

  /** What says what an element is in words of a standard. */
  private static final Set<String> MEANING = Set.of("role", "itemprop");

  private static final Set<String> FIGURE = Set.of("figure");
  private static final Evaluator ITEM = Selector.evaluatorOf("[itemscope]");
  private static final Pattern KEPT_ASIDE =
      Pattern.compile(
          "(?i)note|tip|warn|info|callout|admonition|caution|important|alert|hint|example|foot|quote"
              + "|remark|update|danger|definition|sidenote");

  /** Types of schema.org for what an article may be about. */
  private static final Pattern SUBJECT =
      Pattern.compile(
          "schema\\.org/(?:Book|Movie|TVSeries|TVEpisode|MusicAlbum|MusicRecording|Game|VideoGame"
              + "|Event|SoftwareApplication|Course|Painting|Play)$");

  private Furniture() {}

  private static Map<String, Rule> names(String table) {
    Map<String, Rule> names = new HashMap<>();
    table
        .lines()
        .forEach(line -> {
          String[] words = line.split(" ", -1);
          for (int i = 1; i < words.length; i++) {
            names.put(words[i], Rule.valueOf(words[0]));
          }
        });
    return names;
  }

  private static Map<String, Map<String, Rule>> pairs() {
    Map<String, Map<String, Rule>> pairs = new HashMap<>();
    NAMES.forEach((name, rule) -> {
      int plus = name.indexOf('+');
      if (plus > 0) {
        pairs
            .computeIfAbsent(name.substring(0, plus), unused -> new HashMap<>())
            .put(name.substring(plus + 1), rule);
      }
    });
    return pairs;
  }

  /** The places of all elements of a page that may fall under a rule by name. */
  static BitSet suspects(Marks marks) {
    BitSet suspects = Marks.places(marks.tagged(TAGS), marks.classes().written(WORDS::mayBeIn));
    for (String attribute : NAMING) {
      List<Marks.At> named = marks.having(attribute);
      suspects.or(Marks.places(Marks.those(named, it -> WORDS.mayBeIn(it.attr(attribute)))));
    }
    for (String attribute : MEANING) {
      suspects.or(Marks.places(marks.having(attribute)));
    }
    return suspects;
  }

  /** The rule an element falls under by its tag, its names or its role. */
  static Optional<Rule> byName(Element element) {
    Optional<Rule> byTag = byTag(element);
    if (byTag.isPresent() || element.attributesSize() == 0) {
      return byTag;
    }
    List<String> words = Words.of(element);
    Rule byWords = byWords(words);
    if (byWords != null) {
      return Optional.of(byWords);
    }
    return isCredit(element, words)
        ? Optional.of(Rule.CREDIT)
        : byRole(element).or(() -> byProperty(element));
  }

  /** What schema.org says about an article is not its text; what it says about a book in it, is. */
  private static Optional<Rule> byProperty(Element element) {
    if (element.hasAttr("itemprop") && isOfSubject(element)) {
      return Optional.empty();
    }
    return switch (element.attr("itemprop")) {
      case "author" -> Optional.of(Rule.AUTHOR_BOX);
      case "datePublished",
          "dateModified",
          "dateCreated",
          "publisher",
          "keywords",
          "mainEntityOfPage",
          "commentCount",
          "wordCount" ->
          Optional.of(Rule.BYLINE);
      default -> Optional.empty();
    };
  }

  /** A property belongs to the nearest item around it (HTML, 5.2.4). */
  private static boolean isOfSubject(Element property) {
    Element parent = property.parent();
    Element item = parent == null ? null : parent.closest(ITEM);
    return item != null && SUBJECT.matcher(item.attr("itemtype")).find();
  }

  /** In a figure a credit names who made the picture; elsewhere it may be a bank's. */
  private static boolean isCredit(Element element, List<String> words) {
    return !Collections.disjoint(CREDITS, words) && Shapes.isIn(element, FIGURE);
  }

  private static Optional<Rule> byTag(Element element) {
    return switch (element.normalName()) {
      case "nav" -> Optional.of(Rule.NAVIGATION);
      case "aside" -> unless(isKept(element), Rule.SIDEBAR);
      case "footer" -> unless(element.className().contains("note"), Rule.FOOTER);
      case "form", "fieldset" -> Optional.of(Rule.FORM);
      default -> Optional.empty();
    };
  }

  /** A callout by its name, or a note by its number. */
  private static boolean isKept(Element aside) {
    return KEPT_ASIDE.matcher(aside.className()).find() || isNumbered(aside);
  }

  private static boolean isNumbered(Element note) {
    Element child = note.firstElementChild();
    while (child != null && !(child.normalName().equals("ol") && child.hasAttr("start"))) {
      child = child.nextElementSibling();
    }
    return child != null;
  }

  private static Optional<Rule> unless(boolean kept, Rule rule) {
    return kept ? Optional.empty() : Optional.of(rule);
  }

  private static @Nullable Rule byWords(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      Rule rule = NAMES.get(word);
      if (rule == null && i + 1 < words.size()) {
        rule = PAIRS.getOrDefault(word, Map.of()).get(words.get(i + 1));
      }
      if (rule != null) {
        return rule;
      }
    }
    return null;
  }

  private static Optional<Rule> byRole(Element element) {
    return switch (element.attr("role")) {
      case "navigation", "banner", "search", "menu", "menubar", "toolbar" ->
          Optional.of(Rule.NAVIGATION);
      case "contentinfo" -> Optional.of(Rule.FOOTER);
      case "complementary" -> Optional.of(Rule.SIDEBAR);
      case "dialog", "alertdialog" -> Optional.of(Rule.NOTICE);
      default -> Optional.empty();
    };
  }
}
