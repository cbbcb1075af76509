package dev.lectern.byline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads names out of what a byline says: "By Ann Lee and Bo Chan, Staff Writers". */
public final class Authors {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_BYLINE = 400;
  private static final int MOST_WORDS = 6;
  private static final int MOST_NAMES = 12;

  private static final Pattern ADDRESSES =
      Pattern.compile(
          "<[^<>]{0,200}>|\\S{1,80}@\\S{1,80}\\.\\w{1,20}|https?://\\S{1,300}|(?<!\\S)@[\\w.]{1,40}"
              + "|\\([^()]{0,80}\\)");

  private static final Pattern SPLIT =
      Pattern.compile(
          "\\s*(?:[;|/•·,、，\\n]|\\s[-–—]\\s|\\s(?:&|\\+|and|und|et|with|mit|avec|och|og|en|ja|oraz|ve)\\s)\\s*(?:(?:and|und|et|&)\\s+)?",
          Pattern.CASE_INSENSITIVE);

  /** What may stand before and after a name without being part of it. */
  private static final String BEFORE = " \"'“”‘’.:,;|•·*_–—-";

  private static final String AFTER = " \"“”‘:,;|•·*_–—-";

  /** Marks that part names wherever they stand; all others stand between spaces. */
  private static final String MARKS = ";|/•·,、，";

  private static final Pattern NUMBER = Pattern.compile("(?<!\\S)\\d+(?!\\S)|\\d{4,}");
  private static final Set<String> TITLES =
      Set.of(
          "jr", "sr", "md", "phd", "ph.d", "esq", "dr", "m.d", "ii", "iii", "iv", "cpa", "rn",
          "mba", "msc", "ma", "bsc", "ba");

  private Authors() {}

  /** The names in a byline, cleaned of lead words, roles, addresses and handles. */
  public static List<String> parse(String byline) {
    String line = byline.length() > LONGEST_BYLINE ? byline.substring(0, LONGEST_BYLINE) : byline;
    String said = withoutLead(withoutAddresses(line));
    if (!mayNameSeveral(said)) {
      return isName(said) ? List.of(said) : List.of();
    }
    Map<String, String> names = new LinkedHashMap<>();
    for (String part : SPLIT.split(said, -1)) {
      String name = withoutLead(part);
      if (isName(name)) {
        names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
      }
    }
    List<String> found = new ArrayList<>(names.values());
    return List.copyOf(found.subList(0, Math.min(MOST_NAMES, found.size())));
  }

  /** Whether a name is one as people have: two to four words, each with a capital letter. */
  public static boolean isPersonal(String name) {
    return PersonalName.is(name);
  }

  private static String withoutAddresses(String line) {
    boolean may = line.indexOf('@') >= 0 || line.indexOf('<') >= 0 || line.indexOf('(') >= 0;
    return may || line.contains("://") ? ADDRESSES.matcher(line).replaceAll(" ") : line;
  }

  private static boolean mayNameSeveral(String said) {
    int spaces = 0;
    for (int i = 0; i < said.length(); i++) {
      char c = said.charAt(i);
      spaces += c == ' ' ? 1 : 0;
      if (spaces > 1 || MARKS.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String withoutLead(String text) {
    String rest = clean(text);
    int end = LeadWords.end(rest);
    while (end > 0) {
      rest = clean(rest.substring(end));
      end = LeadWords.end(rest);
    }
    return rest;
  }

  /** All white space and what is unseen made one space; no marks and quotes at the edges. */
  private static String clean(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isSpace(c)) {
        line.append(c);
      } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    int from = 0;
    int to = line.length();
    while (from < to && BEFORE.indexOf(line.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && AFTER.indexOf(line.charAt(to - 1)) >= 0) {
      to--;
    }
    return line.substring(from, to);
  }

  private static boolean isSpace(char c) {
    return switch (c) {
      case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u00A0', '\uFEFF' -> true;
      default -> c >= '\u200B' && c <= '\u200F';
    };
  }

  private static boolean isName(String name) {
    return isShaped(name)
        && !isTitle(name)
        && !NotNames.hold(name)
        && !(Digits.mayHoldNumber(name) && NUMBER.matcher(name).find());
  }

  /** Whether a text is as short as a name and has letters. */
  private static boolean isShaped(String name) {
    int words = 1;
    boolean letters = false;
    for (int i = 0; i < name.length() && name.length() <= LONGEST_NAME; i++) {
      words += name.charAt(i) == ' ' ? 1 : 0;
      letters = letters || Character.isLetter(name.codePointAt(i));
    }
    return letters && words <= MOST_WORDS;
  }

  private static boolean isTitle(String name) {
    String bare = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return TITLES.contains(bare.toLowerCase(Locale.ROOT));
  }
}
