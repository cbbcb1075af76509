package dev.lectern.typeset;

import dev.lectern.article.Block;
import dev.lectern.article.Block.Item;
import dev.lectern.article.Block.Items;
import dev.lectern.article.Block.Task;
import java.util.List;

/** Sets lists: each item hangs behind its bullet, number or box. */
final class ListSetter {

  private final BlockSetter blocks;
  private final Signs signs;

  ListSetter(BlockSetter blocks, Signs signs) {
    this.blocks = blocks;
    this.signs = signs;
  }

  void set(Items list, Margin margin) {
    int lead = isTight(list) ? 0 : 1;
    int widest = list.items().isEmpty() ? 0 : number(list, list.items().size() - 1).length();
    for (int i = 0; i < list.items().size(); i++) {
      blocks.lead(i > 0 ? lead : 0, margin);
      Item item = list.items().get(i);
      String marker = marker(list, i, Math.max(widest, number(list, 0).length()), margin);
      item(item, marker, margin);
    }
  }

  private void item(Item item, String marker, Margin margin) {
    Span first = Span.of(marker, Role.MARKER);
    Span rest = Span.of(TextWidth.spaces(signs.columns(marker)), Role.TEXT);
    Margin hanging = blocks.within(margin, first, rest);
    if (item.blocks().isEmpty()) {
      blocks.empty(hanging);
    }
    set(item.blocks(), hanging);
  }

  /** A list below its item's text follows without an empty line. */
  private void set(List<Block> content, Margin margin) {
    for (int i = 0; i < content.size(); i++) {
      boolean close = content.get(i) instanceof Items inner && isTight(inner);
      blocks.lead(i > 0 && !close ? 1 : 0, margin);
      blocks.set(content.get(i), margin);
    }
  }

  private String marker(Items list, int index, int widest, Margin margin) {
    Task task = list.items().get(index).task();
    String sign = list.ordered() ? TextWidth.padStart(number(list, index), widest) + " " : "";
    if (task != Task.NONE) {
      return sign + signs.task(task == Task.DONE) + " ";
    }
    return list.ordered() ? sign : signs.bullet(margin.markers()) + " ";
  }

  private static String number(Items list, int index) {
    return list.ordered() ? (long) list.start() + index + "." : "";
  }

  /** Items of one paragraph each, with tight lists below it at most, stand close. */
  private static boolean isTight(Items list) {
    return list.items().stream().allMatch(ListSetter::isTight);
  }

  private static boolean isTight(Item item) {
    return item.blocks().stream().skip(1).allMatch(b -> b instanceof Items list && isTight(list));
  }
}
