package dev.lectern.extract;

import dev.lectern.byline.Authors;
import dev.lectern.byline.Dates;
import dev.lectern.byline.WordList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Reads the names in the lines around an article: after "by", beside the date, in a credit. */
final class Bylines {

  /** Words before a name, all of letters. */
  private static final String BY =
      "by|von|vom|par|por|door|di|af|av|autor|autorin|autoren|auteur|auteurs|author|authors|autore"
          + "|autora|автор|yazan|text|texte|words|作者|記者|文|著者|執筆者";

  private static final WordList BY_WORDS = WordList.of(BY.split("\\|", -1));
  private static final Set<String> LINKS = Set.of("a");

  /** A name after its word; what stands before says at most how or when the article came here. */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?iu)([^.!?]*?)(?<![\\p{L}\\p{N}])(?:" + BY + ")(?:\\s*[:：]\\s*|\\s+)(\\S.*)$");

  /** How much may stand before it. */
  private static final int FARTHEST = 60;

  private static final Pattern CAME_HERE =
      Pattern.compile(
          "(?iu)^(?:(?:post(?:ed)?|writ+en|published|created|submitted|updated|words|story|text|article|reviewed|last updated"
              + "|veröffentlicht|geschrieben|verfasst|eingestellt|gespeichert|erstellt|publié|écrit|rédigé|publicado|escrito|scritto|pubblicato|geplaatst|geschreven|inviato|on|am|le|el)"
              + "\\b[\\p{L}\\p{N}\\s,.|:]{0,40})?$");

  /** Words behind a name that lead to time, place or section. */
  private static final String ONWARD =
      "on|at|in|am|um|im|le|el|il|under|unter|posted|published|updated|last|filed|für|for|to"
          + "|kategorie|kategorien|category|categories|tag|tags|comment|comments|kommentar"
          + "|kommentare";

  private static final WordList ONWARD_WORDS = WordList.of(ONWARD.split("\\|", -1));

  /** Where a name is over: at a number, a mark, or a word that leads on. */
  private static final Pattern OVER =
      Pattern.compile(
          "(?iu)\\s*(?:[|·•»→]|\\s[-–—/]\\s|(?<!\\p{L})\\d|[\\s,](?:"
              + ONWARD
              + ")(?![\\p{L}\\p{N}])).*$");

  /** The signs of ASCII among them. */
  private static final String OVER_SIGNS = "|-/0123456789";

  private static final LinePattern CREDIT =
      LinePattern.of(
          "^(?:(?:text|texte|words|story|autor|autorin|autoren|author|authors|auteurs?|autore|autora|written by|geschrieben von|writer)\\s*[:：]|(?:written by|geschrieben von|autoren|von|by))\\s+(\\S.*)$");

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\n\\s*");
  private static final Pattern PARTS = Pattern.compile("\\s[-–—/]\\s|[|·•,;]|\\s{3,}");
  private static final Pattern SECTION =
      Pattern.compile("(?i)/(?:category|categories|tags?|topics?|sections?|rubrik|themen?)/");

  private static final int LABEL = 120;
  private static final int ASCII = 0x80;

  /** The first letter of the scripts of East Asia. */
  private static final char FIRST_WITHOUT_CASE = '\u1100';

  /** With the white space of its markup. */
  private static final int LONGEST = 1000;

  private static final int ABOVE = 3;
  private static final int BESIDE = 3;
  private static final int BELOW_END = 6;

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
    int below = Math.max(from, place.title());
    for (int i = below; i < to; i++) {
      List<String> names = named(i);
      if (!names.isEmpty() && opensOther(below, i)) {
        break;
      } else if (!names.isEmpty()) {
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
  private boolean opensOther(int from, int to) {
    for (int i = from; i <= to; i++) {
      if (i > place.title() && Phrases.opensFurniture(lines.get(i).text())) {
        return true;
      }
    }
    return false;
  }

  private List<String> named(int i) {
    TextLine line = lines.get(i);
    if (line.text().length() > LABEL) {
      return List.of();
    }
    int word = wordBefore(line.text());
    List<String> named =
        word >= 0
            ? afterWord(line.text(), word).stream().filter(name -> isName(name, i)).toList()
            : List.of();
    boolean near = i <= Math.max(place.title(), 0) + BESIDE && i <= place.firstProse();
    List<String> found = named.isEmpty() && near ? besideDate(line) : named;
    return found.isEmpty() || source.comments().hold(line.block()) ? List.of() : found;
  }

  /** In the text itself, "by" leads to names of people and to much else. */
  private boolean isName(String name, int i) {
    boolean inText = i >= place.firstProse() && place.firstProse() > 0;
    boolean word = name.indexOf(' ') < 0 || Character.isUpperCase(name.codePointAt(0));
    return Authors.isPersonal(name) || (!inText && word);
  }

  /** Where the first of the words before a name stands in the first sentence of a line, or -1. */
  private static int wordBefore(String text) {
    int end = 0;
    while (end < text.length() && ".!?".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return BY_WORDS.find(text, 0, end);
  }

  /** The names behind the first such word, or one of those that follow. */
  private List<String> afterWord(String text, int word) {
    Matcher by = BYLINE.matcher(text).region(word, text.length()).useTransparentBounds(true);
    if (!by.lookingAt() || by.end(1) > FARTHEST) {
      return List.of();
    }
    String before = text.substring(0, by.end(1)).strip();
    boolean mayLead = before.isEmpty() || CAME_HERE.matcher(before).matches();
    if (!mayLead && Dates.find(before, language).isEmpty()) {
      return List.of();
    }
    String rest = Undated.of(by.group(2), language).orElse(by.group(2));
    return namesIn(rest);
  }

  /** "2 May 2023 - Ann Lee", "Ann Lee | Senior Writer | July 2, 2025". */
  private List<String> besideDate(TextLine line) {
    if (!Dates.mayStandIn(line.text()) || !mayName(line.text())) {
      return List.of();
    }
    String shown = withoutSections(line.runs());
    Optional<String> rest =
        shown.length() > LONGEST ? Optional.empty() : Undated.of(shown, language);
    return rest.filter(Bylines::mayName).map(this::personsIn).orElse(List.of());
  }

  private List<String> personsIn(String rest) {
    Set<String> persons = new LinkedHashSet<>();
    boolean several = rest.indexOf('\n') >= 0;
    String line = several ? LINE_BREAK.matcher(rest).replaceAll("   ") : rest;
    for (String part : PARTS.split(line, -1)) {
      for (String name : mayName(part) ? namesIn(part) : List.<String>of()) {
        if (Authors.isPersonal(name) && !isLabel(name)) {
          persons.add(name);
        }
      }
    }
    return List.copyOf(persons);
  }

  private static List<String> namesIn(String part) {
    return Authors.parse(mayBeOver(part) ? OVER.matcher(part).replaceFirst("") : part);
  }

  /** In plain ASCII signs and words behind others tell that no name is over before its text is. */
  private static boolean mayBeOver(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ASCII || OVER_SIGNS.indexOf(c) >= 0) {
        return true;
      }
    }
    return ONWARD_WORDS.find(text, 1, text.length()) >= 0;
  }

  /** A person's name has two capitals, or letters of a script that has none. */
  private static boolean mayName(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length() && capitals < 2; i++) {
      char c = text.charAt(i);
      if (c >= FIRST_WITHOUT_CASE) {
        capitals += Character.isLetter(c) || Character.isSurrogate(c) ? 2 : 0;
      } else if (Character.isUpperCase(c)) {
        capitals++;
      }
    }
    return capitals >= 2;
  }

  private static String withoutSections(List<TextNode> runs) {
    StringBuilder shown = new StringBuilder();
    for (TextNode run : runs) {
      if (!isSection(run)) {
        shown.append(run.getWholeText());
      }
    }
    return shown.toString();
  }

  private static boolean isSection(TextNode run) {
    Element parent = run.parent();
    Element link = parent == null ? null : Shapes.nearest(parent, LINKS);
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

  /** Who a line at the article's end is credited to. */
  List<String> credit() {
    int end = Math.min(lines.size(), place.afterProse() + BELOW_END);
    for (int i = Math.max(0, place.afterProse() - 1); i < end; i++) {
      TextLine line = lines.get(i);
      Optional<String> credited =
          line.text().length() <= LABEL ? CREDIT.group(line.text()) : Optional.empty();
      if (credited.isPresent() && !source.comments().hold(line.block())) {
        return namesIn(credited.get()).stream().filter(Authors::isPersonal).toList();
      }
    }
    return List.of();
  }
}
