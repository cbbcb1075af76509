package dev.lectern.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The headings of a page among which its title may be, and what they say and lead to. */
final class TitleHeadings {

  private static final Pattern HOME =
      Pattern.compile("(?:.*(?=https?://[^/]+/?$))?(?:(?:https?:)?//[^/]+/?|/)(?:[?].*)?");

  /** What themes of many generators call the title of a post. */
  private static final Set<String> HEADLINE_CLASSES =
      Set.of(
          "p-name",
          "entry-title",
          "post-title",
          "article-title",
          "headline",
          "post__title",
          "article__title",
          "title");

  private static final int MOST = 3;
  private static final Set<String> AROUND = Set.of("nav", "footer");
  private static final String SIGNS = "¶#§🔗";
  private static final Pattern SIGN = Pattern.compile("\\s*[" + SIGNS + "]+$");
  private static final Set<String> UNREAD = Set.of("button", "script", "style", "rt", "rp", "time");

  private final Source source;
  private final Map<Element, String> shown = new HashMap<>();

  TitleHeadings(Source source) {
    this.source = source;
  }

  /** The headings of the first rank that show anything. */
  List<Element> tops() {
    List<Element> tops = new ArrayList<>();
    for (Marks.At at : source.marks().tagged(Tag.H1)) {
      if (!shown(at.element()).isBlank()) {
        tops.add(at.element());
      }
    }
    return tops;
  }

  /** The first few of the second rank. */
  List<Element> seconds() {
    List<Marks.At> all = source.marks().tagged(Tag.H2);
    return Marks.inOrder(all.subList(0, Math.min(MOST, all.size())));
  }

  /** The first few that markup or theme call a headline. */
  List<Element> headlines() {
    List<Element> all =
        Marks.inOrder(
            source.marks().saying("itemprop", "headline"),
            source.marks().classes().named(HEADLINE_CLASSES));
    return all.subList(0, Math.min(MOST, all.size()));
  }

  /** The first heading of the page's main part, where the page's title begins with it. */
  Optional<Element> ofMain() {
    Marks marks = source.marks();
    List<Marks.At> stated =
        Marks.those(marks.having("role"), element -> element.attr("role").equals("main"));
    return Marks.inOrder(marks.tagged(Tag.MAIN), stated).stream()
        .findFirst()
        .flatMap(this::firstIn)
        .filter(this::opensTitle);
  }

  private Optional<Element> firstIn(Element main) {
    Marks marks = source.marks();
    for (Element heading : Marks.inOrder(marks.tagged(Tag.H1), marks.tagged(Tag.H2))) {
      if (Shapes.isIn(heading, main)) {
        return Optional.of(heading);
      }
    }
    return Optional.empty();
  }

  private boolean opensTitle(Element heading) {
    String folded = Folded.of(shown(heading));
    return !folded.isEmpty() && Folded.of(source.title()).startsWith(folded);
  }

  static boolean isInMain(Element heading) {
    Element at = heading;
    while (at != null && !isMain(at)) {
      at = at.parent();
    }
    return at != null;
  }

  private static boolean isMain(Element element) {
    return element.normalName().equals("main")
        || (element.attributesSize() > 0 && element.attr("role").trim().equalsIgnoreCase("main"));
  }

  /** Whether a heading is the site's own, on every page. */
  boolean leadsHome(Element heading) {
    return Shapes.isIn(heading, AROUND)
        || (heading.firstElementChild() != null && Shapes.holds(heading, this::isLinkHome));
  }

  private boolean isLinkHome(Element element) {
    if (!Marks.isLink(element) || !element.hasAttr("href")) {
      return false;
    }
    String href = element.attr("href");
    return isHome(href) || (!href.startsWith("#") && leadsUp(href));
  }

  private static boolean isHome(String href) {
    return mayBeHome(href) && HOME.matcher(href).matches();
  }

  /** Behind the host nothing stands but a slash or a query. */
  private static boolean mayBeHome(String href) {
    int host = href.lastIndexOf("//") + 2;
    int path = href.indexOf('/', host);
    boolean bare = host > 1 && (path < 0 || path == href.length() - 1);
    return bare || href.equals("/") || href.indexOf('?') >= 0;
  }

  /** Whether a link leads to a folder above the page: the blog may not be all of its host. */
  private boolean leadsUp(String href) {
    String path = source.address().path();
    return source
        .address()
        .resolve(href)
        .map(target -> target.path())
        .filter(folder -> folder.endsWith("/") && path.startsWith(folder))
        .filter(folder -> folder.length() < path.length())
        .isPresent();
  }

  /** A heading's text without its anchor sign and buttons. */
  String shown(Element heading) {
    return shown.computeIfAbsent(heading, TitleHeadings::withoutUnread);
  }

  private static String withoutUnread(Element heading) {
    String text = readOf(heading).text();
    boolean signed = !text.isEmpty() && SIGNS.indexOf(text.codePointBefore(text.length())) >= 0;
    return signed ? SIGN.matcher(text).replaceFirst("") : text;
  }

  /** A copy where something is to be left out. */
  private static Element readOf(Element heading) {
    if (heading.firstElementChild() == null || !Shapes.holds(heading, TitleHeadings::isUnread)) {
      return heading;
    }
    Element copy = heading.clone();
    for (Element inner : copy.getAllElements()) {
      if (isUnread(inner)) {
        inner.remove();
      }
    }
    return copy;
  }

  private static boolean isUnread(Element element) {
    return UNREAD.contains(element.normalName())
        || (element.attributesSize() > 0
            && (element.hasClass("anchor")
                || element.hasClass("headerlink")
                || element.hasClass("date")
                || element.attr("aria-hidden").trim().equalsIgnoreCase("true")));
  }
}
