package dev.lectern.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts that a title is put together from: the article's own, the section's, the site's. A
 * title is a line whose white space is single spaces.
 */
final class TitleParts {

  /** Marks of which one or several part a title where they stand between spaces. */
  private static final String MARKS = "|–—·•»«:/⋆∙~-";

  /** Of these the ones that no title has inside, so that what they part are surely parts. */
  private static final String STRONG = "|–—·•»«⋆∙-";

  /** A mark that parts a title, with the spaces beside it. */
  private record Gap(int start, int end) {}

  private final SiteName site;

  TitleParts(SiteName site) {
    this.site = site;
  }

  /** What remains when all before or all after one of the separators is cut. */
  static List<String> cuts(String title) {
    List<String> found = new ArrayList<>();
    for (Gap gap : gaps(title, false)) {
      String before = title.substring(0, gap.start());
      String after = title.substring(gap.end());
      if (!before.isBlank() && !after.isBlank()) {
        found.add(before);
        found.add(after);
      }
    }
    return found;
  }

  private static List<Gap> gaps(String title, boolean sure) {
    List<Gap> gaps = new ArrayList<>();
    int at = 0;
    while (at < title.length()) {
      boolean word = Character.isLetterOrDigit(title.charAt(at));
      int end = word ? at : endOfGap(title, at, sure);
      if (end > at) {
        gaps.add(new Gap(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return gaps;
  }

  /** Where the gap ends that begins here; here where none does. */
  private static int endOfGap(String title, int at, boolean sure) {
    boolean space = isSpace(title, at);
    int mark = space ? at + 1 : at;
    int behind = !space ? mark : sure ? behindStrong(title, mark) : behindMarks(title, mark);
    if (behind > mark && isSpace(title, behind)) {
      return behind + 1;
    }
    if (isBare(title, mark)) {
      return isSpace(title, mark + 1) ? mark + 2 : mark + 1;
    }
    boolean colon = !sure && !space && title.charAt(at) == ':' && isSpace(title, at + 1);
    return colon ? at + 2 : at;
  }

  private static boolean isSpace(String title, int at) {
    return at < title.length() && title.charAt(at) == ' ';
  }

  private static int behindMarks(String title, int start) {
    int at = start;
    while (at < title.length() && MARKS.indexOf(title.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int behindStrong(String title, int at) {
    boolean one = at < title.length() && STRONG.indexOf(title.charAt(at)) >= 0;
    return one ? at + 1 : title.startsWith("::", at) ? at + 2 : at;
  }

  /** Marks that need no space beside them. */
  private static boolean isBare(String title, int at) {
    return at < title.length()
        && switch (title.charAt(at)) {
          case '|', '｜', '»', '«', '⋆' -> true;
          default -> false;
        };
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
    List<Gap> gaps = gaps(title, true);
    if (gaps.isEmpty()) {
      return title;
    }
    Gap last = gaps.getLast();
    boolean tail = last.end() == title.length() || site.resembles(title.substring(last.end()));
    return last.start() > 0 && tail ? title.substring(0, last.start()).strip() : title;
  }

  private String withoutHead(String title) {
    List<Gap> gaps = gaps(title, true);
    if (gaps.isEmpty()) {
      return title;
    }
    Gap first = gaps.getFirst();
    boolean head = first.end() < title.length() && site.is(title.substring(0, first.start()));
    return head ? title.substring(first.end()).strip() : title;
  }
}
