package dev.lectern.extract;

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
  private static final Pattern SIGN = Pattern.compile("\\s*[¶#§🔗]+$");
  private static final Evaluator MAIN = Selector.evaluatorOf("main, [role=main]");
  private static final Evaluator LINK = Selector.evaluatorOf("a[href]");
  private static final Set<String> UNREAD = Set.of("button", "script", "style", "rt", "rp", "time");
  private static final Evaluator UNREAD_MARK =
      Selector.evaluatorOf(".anchor, .headerlink, [aria-hidden=true], .date");

  private final Source source;
  private final Map<Element, String> shown = new HashMap<>();

  TitleHeadings(Source source) {
    this.source = source;
  }

  Stream<Element> tagged(Tag tag) {
    return source.marks().tagged(tag).stream().map(Marks.At::element);
  }

  /** The first few that markup or theme call a headline. */
  List<Element> headlines() {
    List<Element> all =
        Marks.inOrder(
            source.marks().saying("itemprop", "headline"),
            source.marks().ofClass(HEADLINE_CLASSES));
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
    return heading.closest(MAIN) != null;
  }

  /** Whether a heading is the site's own, on every page. */
  boolean leadsHome(Element heading) {
    return Shapes.isIn(heading, AROUND)
        || (heading.firstElementChild() != null
            && heading.select(LINK).stream()
                .map(link -> link.attr("href"))
                .anyMatch(href -> HOME.matcher(href).matches() || leadsUp(href)));
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
    boolean signed = !text.isEmpty() && !Character.isLetterOrDigit(text.charAt(text.length() - 1));
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
            && (element.hasAttr("class") || element.hasAttr("aria-hidden"))
            && element.is(UNREAD_MARK));
  }
}
