package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Block.Task;
import dev.lectern.article.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Lists of items and of definitions, also badly nested ones. */
final class Lists {

  private static final Evaluator TERM = Selector.evaluatorOf("dt, dd");

  private static final int LARGEST_NUMBER = 1_000_000_000;

  private final Walker walker;

  Lists(Walker walker) {
    this.walker = walker;
  }

  void list(Element list, Flow flow) {
    flow.run().end();
    if (!walker.mayNest()) {
      walker.children(list, flow);
      flow.run().end();
      return;
    }
    boolean ordered = list.normalName().equals("ol");
    List<Block.Item> items = new ArrayList<>();
    Flow notes = flow.inner();
    for (Node child : list.childNodes()) {
      child(child, items, notes, flow);
    }
    if (!ordered) {
      items.removeIf(item -> item.blocks().isEmpty());
    }
    while (!items.isEmpty() && items.getLast().blocks().isEmpty()) {
      items.removeLast();
    }
    if (!items.isEmpty()) {
      flow.add(new Block.Items(ordered, ordered ? start(list) : 1, items));
    }
    flow.addAll(notes.done());
  }

  private void child(Node child, List<Block.Item> items, Flow notes, Flow flow) {
    switch (child) {
      case Element item when item.normalName().equals("li") -> item(item, items, notes, flow);
      case Element element -> stray(element, items, flow);
      case TextNode text when !text.isBlank() -> stray(text, items, flow);
      default -> {}
    }
  }

  private void item(Element item, List<Block.Item> items, Flow notes, Flow flow) {
    Optional<Footnotes.Found> note = walker.footnotes().note(item);
    if (note.isPresent()) {
      walker.note(item, note.get(), notes);
    } else if (!Visibility.isHidden(item)) {
      items.add(new Block.Item(task(item), walker.item(item, flow)));
    }
  }

  /** What stands in a list outside of its items belongs to the item before. */
  private void stray(Node node, List<Block.Item> items, Flow flow) {
    Flow inner = flow.inner();
    walker.node(node, inner);
    List<Block> blocks = inner.done();
    if (items.isEmpty()) {
      items.add(new Block.Item(Task.NONE, blocks));
    } else {
      Block.Item last = items.removeLast();
      List<Block> all = new ArrayList<>(last.blocks());
      all.addAll(blocks);
      items.add(new Block.Item(last.task(), all));
    }
  }

  private static Task task(Element item) {
    Element box = item.firstElementChild();
    for (int i = 0; i < 3 && box != null && !box.normalName().equals("input"); i++) {
      boolean leads = box.normalName().equals("p") || box.normalName().equals("label");
      box = leads ? box.firstElementChild() : null;
    }
    if (box == null || !box.attr("type").equalsIgnoreCase("checkbox")) {
      return Task.NONE;
    }
    return box.hasAttr("checked") ? Task.DONE : Task.OPEN;
  }

  private static int start(Element list) {
    Element first = list.firstElementChild();
    String written =
        first != null && first.hasAttr("value") ? first.attr("value") : list.attr("start");
    return written.matches("[0-9]{1,9}") ? Math.min(Integer.parseInt(written), LARGEST_NUMBER) : 1;
  }

  void definitions(Element list, Flow flow) {
    flow.run().end();
    if (!walker.mayNest()) {
      walker.children(list, flow);
      flow.run().end();
      return;
    }
    List<Block.Definition> definitions = new ArrayList<>();
    Flow notes = flow.inner();
    entries(list, definitions, notes, flow);
    if (!definitions.isEmpty()) {
      flow.add(new Block.Definitions(definitions));
    }
    flow.addAll(notes.done());
  }

  private void entries(Element list, List<Block.Definition> definitions, Flow notes, Flow flow) {
    Optional<Footnotes.Found> note = Optional.empty();
    for (Element child : list.children()) {
      if (child.normalName().equals("dt")) {
        note = walker.footnotes().note(child);
        if (note.isEmpty()) {
          term(child, definitions, flow);
        }
      } else if (child.normalName().equals("dd")) {
        if (note.isPresent()) {
          walker.note(child, note.get(), notes);
        } else {
          meaning(walker.item(child, flow), definitions);
        }
      } else if (child.selectFirst(TERM) != null && !child.normalName().equals("dl")) {
        entries(child, definitions, notes, flow);
      } else {
        Flow inner = flow.inner();
        walker.node(child, inner);
        meaning(inner.done(), definitions);
      }
    }
  }

  private void term(Element term, List<Block.Definition> definitions, Flow flow) {
    List<Inline> text = walker.inlines(term, flow);
    if (!text.isEmpty()) {
      definitions.add(new Block.Definition(text, List.of()));
    }
  }

  private static void meaning(List<Block> blocks, List<Block.Definition> definitions) {
    if (blocks.isEmpty()) {
      return;
    }
    List<Inline> term = List.of();
    List<Block> all = new ArrayList<>();
    if (!definitions.isEmpty()) {
      Block.Definition last = definitions.removeLast();
      term = last.term();
      all.addAll(last.meaning());
    }
    all.addAll(blocks);
    definitions.add(new Block.Definition(term, all));
  }
}
