package dev.lectern.extract;

import dev.lectern.byline.Authors;
import dev.lectern.format.ByClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The names in the elements of a page that are made for authors: by standards, and by themes. */
final class AuthorMarks {

  /** Classes that microformats and thousands of themes give to who wrote. */
  private static final ByClass<Boolean> CLASSES =
      ByClass.holding(
          "author[-_]*(?:name|link)|by-?line|(?:post|entry|article|story|blog|tag)[-_]*author"
              + "|(?:^|[\\x00- ])(?:p-)?author(?:[\\x00- ]|$)");

  private static final Set<String> FORMATTED_NAME = Set.of("fn");
  private static final Evaluator CARD = Selector.evaluatorOf(".vcard");
  private static final Evaluator STANDARD =
      Selector.evaluatorOf("[itemprop~=author], [itemprop~=name], .p-author, [rel~=author], .fn");

  private static final int LABEL = 120;
  private static final int MOST_ANCESTORS = 5;
  private static final int MOST_MARKED = 100;

  private final Comments comments;
  private final List<Element> inOrder;
  private final Set<Element> made;
  private final Map<Element, List<String>> names = new HashMap<>();

  AuthorMarks(Source source) {
    this.comments = source.comments();
    this.inOrder = made(source.marks());
    this.made = new HashSet<>(inOrder);
  }

  private static List<Element> made(Marks marks) {
    return Marks.inOrder(
        marks.saying("itemprop", "author"),
        Marks.those(marks.saying("itemprop", "name"), AuthorMarks::isOfAuthor),
        Marks.those(marks.saying("rel", "author"), Marks::isLink),
        marks.linksTo(AuthorMarks::leadsToAuthor),
        Marks.those(marks.classes().named(FORMATTED_NAME), AuthorMarks::isInCard),
        marks.classes().written(AuthorMarks::namesAuthors));
  }

  /** Few classes are worth the expression. */
  private static boolean namesAuthors(String classes) {
    String folded = classes.toLowerCase(Locale.ROOT);
    return (folded.contains("author") || folded.contains("by")) && CLASSES.of(folded);
  }

  /** Whether the name is a property of an author around it. */
  private static boolean isOfAuthor(Element name) {
    Element at = name.parent();
    while (at != null && !at.attr("itemprop").contains("author")) {
      at = at.parent();
    }
    return at != null;
  }

  private static boolean leadsToAuthor(String href) {
    for (int i = href.indexOf('/'); i >= 0; i = href.indexOf('/', i + 1)) {
      boolean may =
          i + 2 < href.length()
              && (href.charAt(i + 1) | ' ') == 'a'
              && (href.charAt(i + 2) | ' ') == 'u';
      if (may && (isAt(i, "/author/", href) || isAt(i, "/authors/", href))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(int start, String word, String text) {
    return text.regionMatches(true, start, word, 0, word.length());
  }

  private static boolean isInCard(Element name) {
    Element parent = name.parent();
    return parent != null && parent.closest(CARD) != null;
  }

  /** The first names among the labels of these lines. */
  List<String> in(List<TextLine> lines) {
    for (TextLine line : lines) {
      boolean label = !made.isEmpty() && line.text().length() <= LABEL;
      List<String> found = label ? in(line) : List.of();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<String> in(TextLine line) {
    for (TextNode run : line.runs()) {
      List<String> found = run.isBlank() ? List.of() : around(run);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The names in the nearest element around a text that is made for authors. */
  private List<String> around(TextNode run) {
    Element at = run.parent();
    for (int i = 0; i < MOST_ANCESTORS && at != null; i++) {
      if (made.contains(at)) {
        return namesIn(at);
      }
      at = at.parent();
    }
    return List.of();
  }

  /** Far from the title, only what looks like a person or is marked by a standard. */
  List<String> anywhere() {
    for (Element element : inOrder.subList(0, Math.min(MOST_MARKED, inOrder.size()))) {
      List<String> all = namesIn(element);
      List<String> sure =
          all.isEmpty() || element.is(STANDARD)
              ? all
              : all.stream().filter(Authors::isPersonal).toList();
      if (!sure.isEmpty()) {
        return sure;
      }
    }
    return List.of();
  }

  /** Who comments on an article has not written it. */
  private List<String> namesIn(Element element) {
    return names.computeIfAbsent(
        element, unread -> comments.hold(unread) ? List.of() : read(unread));
  }

  private static List<String> read(Element element) {
    String text = element.hasAttr("content") ? element.attr("content") : element.text();
    return text.length() <= LABEL ? Authors.parse(text) : List.of();
  }
}
