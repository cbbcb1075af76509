package dev.lectern.format;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Whether a page writes its formulas between single dollar signs; looked for once it matters. */
final class TexHabit {

  /** With a command, hugged by its signs: no price looks so. */
  private static final Pattern SURE =
      Pattern.compile("\\$(?![\\s$])[^$\\n]{0,200}\\\\[A-Za-z]{2}[^$\\n]{0,200}(?<!\\s)\\$");

  /** So many formulas make a habit. */
  private static final int HABIT = 3;

  private final Element content;
  private Optional<Boolean> seen = Optional.empty();

  TexHabit(Element content) {
    this.content = content;
  }

  /** Whether some formulas that are sure stand in the text of the page. */
  boolean isSeen() {
    if (seen.isEmpty()) {
      seen = Optional.of(look());
    }
    return seen.get();
  }

  private boolean look() {
    Count count = new Count();
    NodeTraversor.filter(count, content);
    return count.sure >= HABIT;
  }

  /** Counts the formulas outside of code, as many as are needed. */
  private static final class Count implements NodeFilter {

    private int sure;

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode text) {
        sure += sureIn(text.getWholeText());
      }
      boolean skipped = node.nameIs("pre") || node.nameIs("code");
      return sure >= HABIT
          ? FilterResult.STOP
          : skipped ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
    }

    private static int sureIn(String text) {
      return text.indexOf('$') < 0 || text.indexOf('\\') < 0
          ? 0
          : (int) SURE.matcher(text).results().limit(HABIT).count();
    }
  }
}
