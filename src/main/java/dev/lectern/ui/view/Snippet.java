package dev.lectern.ui.view;

import dev.lectern.typeset.Role;
import dev.lectern.typeset.TextWidth;
import java.util.ArrayList;
import java.util.List;

/** The passage around a hit, broken into rows, its hits marked. */
final class Snippet {

  private static final char BEGIN = '\u0002';
  private static final char END = '\u0003';

  private Snippet() {}

  static List<Row> rows(String snippet, int columns, int most, Ground ground) {
    List<Row> rows = new ArrayList<>();
    List<Run> runs = new ArrayList<>();
    int used = 0;
    boolean hit = false;
    for (String word : snippet.replaceAll("\\s+", " ").strip().split("(?<= )", -1)) {
      int width = TextWidth.columns(plain(word));
      if (used > 0 && used + TextWidth.columns(plain(word).stripTrailing()) > columns) {
        rows.add(row(runs, columns));
        runs = new ArrayList<>();
        used = 0;
      }
      hit = add(runs, word, hit, ground);
      used += width;
    }
    rows.add(row(runs, columns));
    return rows.size() <= most ? rows : goingOn(rows.subList(0, most), columns, ground);
  }

  private static Row row(List<Run> runs, int columns) {
    return Bits.visual(new Row(runs).cut(0, columns));
  }

  private static List<Row> goingOn(List<Row> rows, int columns, Ground ground) {
    List<Row> marked = new ArrayList<>(rows);
    Row last = marked.removeLast();
    String text = last.text().stripTrailing();
    int end = TextWidth.columns(text) < columns ? text.length() : text.lastIndexOf(' ');
    Row kept = last.cut(0, end < 0 ? columns - 1 : TextWidth.columns(text.substring(0, end)));
    marked.add(kept.and(Run.of("…", Role.CARD_SUMMARY, ground)));
    return marked;
  }

  private static String plain(String word) {
    return word.replace(String.valueOf(BEGIN), "").replace(String.valueOf(END), "");
  }

  private static boolean add(List<Run> runs, String word, boolean inHit, Ground ground) {
    boolean hit = inHit;
    StringBuilder part = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == BEGIN || c == END) {
        flush(runs, part, hit, ground);
        hit = c == BEGIN;
      } else {
        part.append(c);
      }
    }
    flush(runs, part, hit, ground);
    return hit;
  }

  private static void flush(List<Run> runs, StringBuilder part, boolean hit, Ground ground) {
    if (!part.isEmpty()) {
      runs.add(Run.of(part.toString(), hit ? Role.HIT : Role.CARD_SUMMARY, ground));
      part.setLength(0);
    }
  }
}
