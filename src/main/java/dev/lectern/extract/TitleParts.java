package dev.lectern.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts that a title is put together from: the article's own, the section's, the site's. */
final class TitleParts {

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|–—·•»«:/⋆∙~\\-]+\\s+|\\s*[|｜»«⋆]\\s*|:\\s+");

  /** Marks that no title has inside, so that what they part are surely parts. */
  private static final Pattern STRONG =
      Pattern.compile("\\s+[|–—·•»«⋆∙-]\\s+|\\s+::\\s+|\\s*[|｜»«⋆]\\s*");

  private static final String MARKS = "|–—·•»«:/⋆∙~-｜";

  /** Marks that need no space beside them. */
  private static final String BARE = "|｜»«⋆";

  private final SiteName site;

  TitleParts(SiteName site) {
    this.site = site;
  }

  /** What remains when all before or all after one of the separators is cut. */
  static List<String> cuts(String title) {
    int start = firstPart(title);
    if (start < 0) {
      return List.of();
    }
    List<String> found = new ArrayList<>();
    Matcher separators = SEPARATOR.matcher(title);
    for (boolean more = separators.find(start); more; more = separators.find()) {
      String before = title.substring(0, separators.start());
      String after = title.substring(separators.end());
      if (!before.isBlank() && !after.isBlank()) {
        found.add(before);
        found.add(after);
      }
    }
    return found;
  }

  /** Before which no mark that parts titles stands where it may part one; -1 where none does. */
  private static int firstPart(String title) {
    for (int i = 0; i < title.length(); i++) {
      char c = title.charAt(i);
      if (MARKS.indexOf(c) >= 0 && (BARE.indexOf(c) >= 0 || isBesideSpace(title, i))) {
        return title.substring(0, i).stripTrailing().length();
      }
    }
    return -1;
  }

  private static boolean isBesideSpace(String title, int i) {
    return (i > 0 && title.charAt(i - 1) <= ' ')
        || (i + 1 < title.length() && title.charAt(i + 1) <= ' ');
  }

  /** A title without the site's name at its end or, failing that, at its beginning. */
  String withoutSite(String title) {
    String rest = title;
    String shorter = withoutTail(rest);
    while (!shorter.equals(rest)) {
      rest = shorter;
      shorter = withoutTail(rest);
    }
    return rest.equals(title) ? withoutHead(title) : rest;
  }

  private String withoutTail(String title) {
    int first = firstPart(title);
    Matcher separators = STRONG.matcher(title);
    int start = -1;
    int end = -1;
    for (boolean more = first >= 0 && separators.find(first); more; more = separators.find()) {
      start = separators.start();
      end = separators.end();
    }
    boolean tail = start > 0 && (end == title.length() || site.resembles(title.substring(end)));
    return tail ? title.substring(0, start).strip() : title;
  }

  private String withoutHead(String title) {
    int first = firstPart(title);
    Matcher separators = STRONG.matcher(title);
    boolean head =
        first >= 0
            && separators.find(first)
            && separators.end() < title.length()
            && site.is(title.substring(0, separators.start()));
    return head ? title.substring(separators.end()).strip() : title;
  }
}
