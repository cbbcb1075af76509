package dev.lectern.store;

import dev.lectern.query.Query;
import dev.lectern.store.Library.Hit;
import dev.lectern.store.Library.PostRow;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The text around the hits: the stretch with the most of the words that were asked for. */
final class Snippets {

  /** Characters, about two lines of a terminal. */
  private static final int LENGTH = 220;

  private static final int LEAD = 50;

  /** Of so many hits the best stretch is chosen; a long text may have thousands. */
  private static final int LOOKED_AT = 300;

  private static final char START = '\u0002';
  private static final char END = '\u0003';

  private Snippets() {}

  static List<Hit> of(Session session, Query query, List<PostRow> rows) throws SQLException {
    List<Leaf> leaves = Passages.leaves(query);
    Map<Long, byte[]> texts = new HashMap<>();
    session.list(
        "SELECT post, text FROM json_each(?) AS wanted CROSS JOIN body WHERE post = wanted.value",
        row -> texts.put(row.getLong(1), row.getBytes(2)),
        Rows.json(rows.stream().map(PostRow::id).toList()));
    List<Hit> hits = new ArrayList<>();
    for (PostRow row : rows) {
      byte[] packed = texts.get(row.id());
      String text = packed == null ? "" : Packed.unpackOrEmpty(packed);
      hits.add(new Hit(row, snippet(leaves, row, text)));
    }
    return hits;
  }

  private static String snippet(List<Leaf> leaves, PostRow row, String text) {
    List<Passages.Found> inText = Passages.find(leaves, text);
    String summary = row.headline().summary();
    boolean useSummary = inText.isEmpty() && !summary.isEmpty();
    return useSummary ? cut(summary, Passages.find(leaves, summary)) : cut(text, inText);
  }

  static String cut(String text, List<Passages.Found> found) {
    int first = found.isEmpty() ? 0 : best(found);
    int from = found.isEmpty() ? 0 : start(text, found.get(first).start());
    int to = end(text, from);
    StringBuilder out = new StringBuilder(from > 0 ? "… " : "");
    int at = from;
    for (Passages.Found hit : found.subList(first, found.size())) {
      if (hit.start() >= at && hit.end() <= to) {
        out.append(plain(text, at, hit.start())).append(START);
        out.append(plain(text, hit.start(), hit.end())).append(END);
        at = hit.end();
      }
    }
    return out.append(plain(text, at, to)).append(to < text.length() ? " …" : "").toString();
  }

  /** The hit at which the stretch with the most different words, then the most hits, begins. */
  private static int best(List<Passages.Found> found) {
    int best = 0;
    int most = -1;
    for (int i = 0; i < Math.min(found.size(), LOOKED_AT); i++) {
      int value = value(found, i);
      if (value > most) {
        most = value;
        best = i;
      }
    }
    return best;
  }

  private static int value(List<Passages.Found> found, int first) {
    int end = found.get(first).start() + LENGTH - LEAD;
    long leaves = 0;
    int hits = 0;
    for (int i = first; i < found.size() && found.get(i).end() <= end; i++) {
      leaves |= 1L << found.get(i).leaf();
      hits++;
    }
    return Long.bitCount(leaves) * 1000 + hits;
  }

  /** A little before the hit, at the beginning of a word. */
  private static int start(String text, int hit) {
    int from = Math.max(0, hit - LEAD);
    if (from == 0) {
      return 0;
    }
    for (int i = from; i < hit; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return Character.isLowSurrogate(text.charAt(from)) ? from + 1 : from;
  }

  private static int end(String text, int from) {
    int to = Math.min(text.length(), from + LENGTH);
    if (to == text.length()) {
      return to;
    }
    for (int i = to; i > to - LEAD; i--) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(text.charAt(to)) ? to - 1 : to;
  }

  /** On one line, and without the characters that mark hits. */
  private static String plain(String text, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    boolean space = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
      if (!blank) {
        out.append(c);
      } else if (!space) {
        out.append(' ');
      }
      space = blank;
    }
    return out.toString();
  }
}
