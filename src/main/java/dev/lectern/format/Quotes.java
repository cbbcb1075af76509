package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Quotations with the source that the page names below them. */
final class Quotes {

  private static final Pattern SOURCE_CLASS =
      Pattern.compile("(?i)(^|[\\s_-])attribution([\\s_-]|$)");
  private static final Pattern DASH = Pattern.compile("^[\\s\u00a0]*[—–―‒-]+[\\s\u00a0]*");

  private Quotes() {}

  static Optional<Block.Quote> of(Element element, Walker walker, Flow flow) {
    Optional<Element> source = source(element);
    List<Block> blocks = walker.blocks(element, source.stream().toList(), flow.inner());
    List<Inline> by = source.map(e -> withoutDash(walker.inlines(e, flow))).orElse(List.of());
    return blocks.isEmpty() && by.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Quote(blocks, by));
  }

  private static Optional<Element> source(Element quote) {
    return quote.childNodeSize() < 2
        ? Optional.empty()
        : Optional.ofNullable(quote.lastElementChild()).filter(Quotes::isSource);
  }

  private static boolean isSource(Element last) {
    boolean names =
        last.normalName().equals("footer")
            || last.normalName().equals("cite")
            || SOURCE_CLASS.matcher(last.className()).find();
    return names && !(last.nextSibling() instanceof TextNode text && !text.isBlank());
  }

  /** The dash before a name is the page's way to set it; the document says it by its place. */
  static List<Inline> withoutDash(List<Inline> source) {
    if (source.isEmpty()
        || !(source.getFirst() instanceof Inline.Text first)
        || !DASH.matcher(first.text()).find()) {
      return source;
    }
    List<Inline> rest = new ArrayList<>(source);
    rest.set(0, new Inline.Text(DASH.matcher(first.text()).replaceFirst("")));
    return withoutDash(CellText.settled(rest));
  }
}
