package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Block.Align;
import dev.lectern.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Tables of data; tables that only lay out a page are read through. */
final class Tables {

  private static final Evaluator BLOCKS =
      Selector.evaluatorOf("table, h1, h2, h3, h4, iframe, video, blockquote, figure figcaption");
  private static final Evaluator NAME = Selector.evaluatorOf("> th");
  private static final Evaluator PREFORMATTED = Selector.evaluatorOf("pre");
  private static final Evaluator COLUMNS = Selector.evaluatorOf("> colgroup > col, > col");

  private static final Pattern ALIGNED =
      Pattern.compile("(?i)text-align\\s*:\\s*(left|start|right|end|center)");
  private static final Pattern ALIGNED_CLASS =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:text|align|halign|txt|has-text-align|ta)-?(left|start|right|end|center)(?:\\s|$)");
  private static final int WIDEST_SPAN = 100;
  private static final int LONGEST_LINE = 60;

  private final Walker walker;

  Tables(Walker walker) {
    this.walker = walker;
  }

  /** The rows of a table before they are read. */
  private record Rows(List<Element> head, List<Element> body, List<Element> captions) {

    static Rows of(Element table) {
      Rows rows = new Rows(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
      List<Element> feet = new ArrayList<>();
      for (Element child : table.children()) {
        switch (child.normalName()) {
          case "thead" -> rows.head.addAll(rowsOf(child));
          case "tbody" -> rows.body.addAll(rowsOf(child));
          case "tfoot" -> feet.addAll(rowsOf(child));
          case "tr" -> rows.body.add(child);
          case "caption" -> rows.captions.add(child);
          default -> {}
        }
      }
      rows.body.addAll(feet);
      rows.takeHeadFromBody();
      return rows;
    }

    /** Very deep down the parser puts cells where rows belong. */
    private static List<Element> rowsOf(Element section) {
      return section.children().stream()
          .filter(row -> row.childrenSize() > 0 || isCell(row))
          .toList();
    }

    private static boolean isCell(Element element) {
      return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private boolean hasLooseCells() {
      return body.stream().anyMatch(Rows::isCell);
    }

    private void takeHeadFromBody() {
      if (head.isEmpty() && body.size() > 1 && isHead(body.getFirst())) {
        head.add(body.removeFirst());
      }
    }

    private static boolean isHead(Element row) {
      return row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
    }
  }

  void read(Element table, Flow flow) {
    Rows rows = Rows.of(table);
    if (isLayout(table, rows) || !walker.mayNest()) {
      layout(rows, flow);
    } else {
      data(table, rows, flow);
    }
  }

  private boolean isLayout(Element table, Rows rows) {
    String role = table.attr("role").toLowerCase(Locale.ROOT);
    if (role.equals("table")) {
      return false;
    }
    if (role.equals("presentation")
        || role.equals("none")
        || rows.hasLooseCells()
        || walker.footnotes().note(table).isPresent()) {
      return true;
    }
    boolean single = rows.head.isEmpty() && isSingle(rows.body);
    return single || holdsBlocks(rows);
  }

  /** One column says nothing that paragraphs do not; neither does one row without a header. */
  private static boolean isSingle(List<Element> body) {
    boolean named = body.stream().anyMatch(row -> row.selectFirst(NAME) != null);
    return body.stream().allMatch(row -> row.childrenSize() < 2) || (body.size() < 2 && !named);
  }

  private boolean holdsBlocks(Rows rows) {
    List<Element> all = new ArrayList<>(rows.head);
    all.addAll(rows.body);
    return all.stream()
        .anyMatch(row ->
            walker.footnotes().note(row).isPresent()
                || row.selectFirst(BLOCKS) != null
                || row.select(PREFORMATTED).stream().anyMatch(Tables::hasLines));
  }

  private static boolean hasLines(Element pre) {
    String text = CodeText.of(pre);
    return text.indexOf('\n') >= 0 || text.length() > LONGEST_LINE;
  }

  private void layout(Rows rows, Flow flow) {
    rows.captions.forEach(caption -> walker.node(caption, flow));
    rows.head.forEach(row -> layoutRow(row, flow));
    rows.body.forEach(row -> layoutRow(row, flow));
    flow.run().end();
  }

  private void layoutRow(Element row, Flow flow) {
    Optional<Footnotes.Found> note = walker.footnotes().note(row);
    if (note.isPresent()) {
      walker.note(row, note.get(), flow);
    } else if (!Visibility.isHidden(row)) {
      walker.children(row, flow);
    }
  }

  private void data(Element table, Rows rows, Flow flow) {
    List<Inline> caption = caption(rows.captions, flow);
    Grid grid = new Grid();
    List<Block.Row> head = rows.head.stream().flatMap(row -> row(row, grid, flow)).toList();
    grid.endSection();
    List<Block.Row> body = rows.body.stream().flatMap(row -> row(row, grid, flow)).toList();
    if (isEmpty(head) && isEmpty(body)) {
      rows.captions.forEach(c -> walker.node(c, flow));
    } else {
      flow.add(Grid.closed(caption, head, body, grid.columns(written(table))));
    }
  }

  private static boolean isEmpty(List<Block.Row> rows) {
    return rows.stream().flatMap(row -> row.cells().stream()).allMatch(c -> c.text().isEmpty());
  }

  private static List<Optional<Align>> written(Element table) {
    return table.select(COLUMNS).stream().limit(1000).map(Tables::align).toList();
  }

  private Stream<Block.Row> row(Element row, Grid grid, Flow flow) {
    if (Visibility.isHidden(row)) {
      return Stream.empty();
    }
    List<Block.Cell> cells = new ArrayList<>();
    grid.startRow();
    for (Element cell : row.children()) {
      if (Rows.isCell(cell) && !Visibility.isHidden(cell)) {
        Block.Cell read =
            new Block.Cell(walker.cell(cell, flow), span(cell, "colspan"), span(cell, "rowspan"));
        grid.add(read, align(cell).or(() -> align(row)));
        cells.add(read);
      }
    }
    return cells.isEmpty() ? Stream.empty() : Stream.of(new Block.Row(cells));
  }

  private static int span(Element cell, String name) {
    String written = cell.attr(name).strip();
    return !written.isEmpty() && written.matches("[0-9]{1,4}")
        ? Math.clamp(Integer.parseInt(written), 1, WIDEST_SPAN)
        : 1;
  }

  private static Optional<Align> align(Element element) {
    if (element.attributesSize() == 0) {
      return Optional.empty();
    }
    if (element.hasAttr("align")) {
      return align(element.attr("align"));
    }
    Matcher style = ALIGNED.matcher(element.attr("style"));
    if (style.find()) {
      return align(style.group(1));
    }
    Matcher named = ALIGNED_CLASS.matcher(element.className());
    return named.find() ? align(named.group(1)) : Optional.empty();
  }

  private static Optional<Align> align(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "left", "start" -> Optional.of(Align.START);
      case "center", "middle" -> Optional.of(Align.CENTER);
      case "right", "end", "char" -> Optional.of(Align.END);
      default -> Optional.empty();
    };
  }

  /** A page may have several, against the standard: each is a line. */
  private List<Inline> caption(List<Element> captions, Flow flow) {
    return CellText.of(captions.stream().flatMap(c -> walker.blocks(c, flow).stream()).toList());
  }
}
