package dev.lectern.extract;

import dev.lectern.article.Dateline;
import dev.lectern.byline.Authors;
import dev.lectern.byline.Dates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads the names in the lines around an article: after "by", beside the date, in a credit. */
final class Bylines {

  private static final String BY =
      "by|von|vom|par|por|door|di|af|av|autor|autorin|autoren|auteurs?|authors?|autore|autora|автор|yazan|texte?|words|作者|記者|文|著者|執筆者";

  /** A name after its word; what stands before says at most how or when the article came here. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?iu)^([^.!?]{0,60}?)(?<![\\p{L}\\p{N}])(?:" + BY + ")(?:\\s*[:：]\\s*|\\s+)(\\S.*)$");

  private static final Pattern CAME_HERE =
      Pattern.compile(
          "(?iu)^(?:(?:post(?:ed)?|writ+en|published|created|submitted|updated|words|story|text|article|reviewed|last updated"
              + "|veröffentlicht|geschrieben|verfasst|eingestellt|gespeichert|erstellt|publié|écrit|rédigé|publicado|escrito|scritto|pubblicato|geplaatst|geschreven|inviato|on|am|le|el)"
              + "\\b[\\p{L}\\p{N}\\s,.|:]{0,40})?$");

  /** Where a name is over: at a number, a mark, or a word that leads to time, place or section. */
  private static final Pattern OVER =
      Pattern.compile(
          "(?iu)\\s*(?:[|·•»→]|\\s[-–—/]\\s|(?<!\\p{L})\\d|[\\s,](?:on|at|in|am|um|im|le|el|il|under|unter|posted|published|updated|last|filed|für|for|to|kategorien?|categor(?:y|ies)|tags?|comments?|kommentare?)(?![\\p{L}\\p{N}])).*$");

  private static final Pattern CREDIT =
      Pattern.compile(
          "(?iu)^(?:(?:text|texte|words|story|autor|autorin|autoren|author|authors|auteurs?|autore|autora|written by|geschrieben von|writer)\\s*[:：]|(?:written by|geschrieben von|autoren|von|by))\\s+(\\S.*)$");

  private static final Evaluator LINK = Selector.evaluatorOf("a");
  private static final Pattern PARTS = Pattern.compile("\\s[-–—/]\\s|[|·•,;]|\\s{3,}");
  private static final Pattern SECTION =
      Pattern.compile("(?i)/(?:category|categories|tags?|topics?|sections?|rubrik|themen?)/");

  private static final int LABEL = 120;

  /** With the white space of its markup. */
  private static final int LONGEST = 1000;

  private static final int ABOVE = 3;
  private static final int BESIDE = 3;
  private static final int BELOW_END = 6;
  private static final int MOST_WORDS = 24;

  private final Source source;
  private final Place place;
  private final List<TextLine> lines;
  private final String language;

  Bylines(Source source, Place place) {
    this.source = source;
    this.place = place;
    this.lines = source.lines();
    this.language = source.declaredLanguage();
  }

  /** Who a line near the title says wrote the article, its word for it or its date beside. */
  List<String> byTitle() {
    int from = Math.max(0, place.title() - ABOVE);
    int to = place.bylineEnd(lines.size());
    for (int i = Math.max(from, place.title()); i < to && !opensOther(i); i++) {
      List<String> names = named(i);
      if (!names.isEmpty()) {
        return names;
      }
    }
    for (int i = Math.min(to, place.title()) - 1; i >= from; i--) {
      List<String> names = named(i);
      if (!names.isEmpty()) {
        return names;
      }
    }
    return List.of();
  }

  /** Cards of other posts may stand between a title and its text. */
  private boolean opensOther(int i) {
    return i > place.title() && Phrases.opensFurniture(lines.get(i).text());
  }

  private List<String> named(int i) {
    TextLine line = lines.get(i);
    if (line.text().length() > LABEL || source.comments().hold(line.block())) {
      return List.of();
    }
    List<String> named = afterWord(line.text()).stream().filter(name -> isName(name, i)).toList();
    boolean near = i <= Math.max(place.title(), 0) + BESIDE && i <= place.firstProse();
    return named.isEmpty() && near && Dates.mayStandIn(line.text()) ? besideDate(line) : named;
  }

  /** In the text itself, "by" leads to names of people and to much else. */
  private boolean isName(String name, int i) {
    boolean inText = i >= place.firstProse() && place.firstProse() > 0;
    boolean word = name.indexOf(' ') < 0 || Character.isUpperCase(name.codePointAt(0));
    return Authors.isPersonal(name) || (!inText && word);
  }

  private List<String> afterWord(String text) {
    Matcher by = BYLINE.matcher(text);
    if (!by.find()) {
      return List.of();
    }
    String before = by.group(1).strip();
    boolean opens = CAME_HERE.matcher(before).matches() || Dates.find(before, language).isPresent();
    String rest = withoutDate(by.group(2)).orElse(by.group(2));
    return opens ? Authors.parse(OVER.matcher(rest).replaceFirst("")) : List.of();
  }

  /** "2 May 2023 - Ann Lee", "Ann Lee | Senior Writer | July 2, 2025". */
  private List<String> besideDate(TextLine line) {
    String shown =
        line.runs().stream()
            .filter(run -> !isSection(run))
            .map(TextNode::getWholeText)
            .collect(Collectors.joining(""));
    Optional<String> rest = shown.length() > LONGEST ? Optional.empty() : withoutDate(shown);
    if (rest.isEmpty()) {
      return List.of();
    }
    return PARTS
        .splitAsStream(rest.get().replaceAll("\\s*\\n\\s*", "   "))
        .map(part -> OVER.matcher(part).replaceFirst(""))
        .flatMap(part -> Authors.parse(part).stream())
        .filter(Authors::isPersonal)
        .filter(name -> !isLabel(name))
        .distinct()
        .toList();
  }

  private boolean isSection(TextNode run) {
    Element link = run.parent() == null ? null : run.parent().closest(LINK);
    return link != null
        && (link.attr("rel").contains("tag") || SECTION.matcher(link.attr("href")).find());
  }

  /** Whether a text names the article's subject. */
  private boolean isLabel(String name) {
    String folded = Folded.of(name);
    return Stream.of("articlesection", "articletag", "keywords", "section")
        .flatMap(meta -> source.head().all(meta).stream())
        .flatMap(value -> Arrays.stream(value.split(",", -1)))
        .anyMatch(value -> Folded.of(value).equals(folded));
  }

  /** A short text with a bar in the place of its date, or nothing if it has none. */
  private Optional<String> withoutDate(String text) {
    List<String> words = new ArrayList<>(Arrays.asList(text.strip().split("(?<=\\s)(?=\\S)", -1)));
    Optional<Dateline> date =
        words.size() > MOST_WORDS ? Optional.empty() : find(words, 0, words.size());
    if (date.isEmpty()) {
      return Optional.empty();
    }
    int end = words.size();
    while (end > 1 && find(words, 0, end - 1).equals(date)) {
      end--;
    }
    int start = 0;
    while (start + 1 < end && find(words, start + 1, end).equals(date)) {
      start++;
    }
    return Optional.of(
        String.join("", words.subList(0, start))
            + " | "
            + String.join("", words.subList(end, words.size())));
  }

  private Optional<Dateline> find(List<String> words, int from, int to) {
    return Dates.find(String.join("", words.subList(from, to)), language);
  }

  /** Who a line at the article's end is credited to. */
  List<String> credit() {
    int end = Math.min(lines.size(), place.afterProse() + BELOW_END);
    for (int i = Math.max(0, place.afterProse() - 1); i < end; i++) {
      Matcher credit = CREDIT.matcher(lines.get(i).text());
      boolean found = lines.get(i).text().length() <= LABEL && credit.matches();
      if (found && !source.comments().hold(lines.get(i).block())) {
        return Authors.parse(OVER.matcher(credit.group(1)).replaceFirst("")).stream()
            .filter(Authors::isPersonal)
            .toList();
      }
    }
    return List.of();
  }
}
