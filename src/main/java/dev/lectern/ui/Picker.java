package dev.lectern.ui;

import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Order;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A menu over another screen: sort orders, outline, links, problems, commands, keys.
 *
 * @param items all of them; {@link #shown} are those that match what was typed
 * @param typing whether keys narrow the items
 */
public record Picker(
    Screen back, Kind kind, List<Item> items, LineEditor filter, boolean typing, Scroll scroll)
    implements Screen {

  /** What a menu is for. */
  public enum Kind {
    SORT("Sort by"),
    OUTLINE("Outline"),
    LINKS("Links"),
    PROBLEMS("Problems"),
    COMMANDS("Commands"),
    HELP("Keys"),
    RELATED("Read on"),
    MARKS("Marks and notes"),
    BLOCKS("Which block is the text, on every page of this blog");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** In words, for the box. */
    public String title() {
      return title;
    }
  }

  /** One line of a menu; the detail stands at the right. */
  public record Item(String label, String detail, Choice choice) {}

  /** What choosing an item does. */
  public sealed interface Choice {
    /** Nothing: a heading. */
    record Heading() implements Choice {}

    /** Does what a key would do on the screen below. */
    record Do(Action action) implements Choice {}

    /** Sorts the list. */
    record Sort(Order order) implements Choice {}

    /** Shows a part of the library. */
    record Show(Part part) implements Choice {}

    /** Goes to a line of the post. */
    record Line(int line) implements Choice {}

    /** Follows a link. */
    record Follow(String target) implements Choice {}

    /** Opens a post. */
    record Open(PostRow row) implements Choice {}

    /** Goes to a mark in a post. */
    record Mark(PostRow row, long note) implements Choice {}

    /** Takes a block as the article. */
    record Block(long post, String selector) implements Choice {}

    /** Sets the theme. */
    record Theme(String name) implements Choice {}

    /** Looks for new posts in blogs; none means all. */
    record Sync(List<Long> blogs) implements Choice {
      public Sync {
        blogs = List.copyOf(blogs);
      }
    }
  }

  public Picker {
    items = List.copyOf(items);
  }

  /** A menu with the cursor at an item. */
  public static Picker over(Screen back, Kind kind, List<Item> items, int cursor) {
    boolean typing = kind == Kind.COMMANDS;
    return new Picker(back, kind, items, LineEditor.EMPTY, typing, new Scroll(cursor, 0));
  }

  @Override
  public Scope scope() {
    return Scope.CHOICE;
  }

  @Override
  public boolean isTyping() {
    return typing;
  }

  /** The items that have every word typed in them. */
  public List<Item> shown() {
    String[] words = Folded.of(filter.text().strip()).text().split("\\s+");
    if (filter.text().isBlank()) {
      return items;
    }
    List<Item> matching =
        items.stream()
            .filter(item -> !(item.choice() instanceof Choice.Heading) && matches(item, words))
            .toList();
    return kind == Kind.COMMANDS ? named(matching, words[0]) : matching;
  }

  /** Those first whose name begins as what was typed. */
  private static List<Item> named(List<Item> items, String typed) {
    return items.stream()
        .sorted(Comparator.comparing(item -> !item.label().startsWith(typed)))
        .toList();
  }

  private static boolean matches(Item item, String[] words) {
    String text = Folded.of(item.label() + " " + item.detail()).text();
    for (String word : words) {
      if (!text.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** The item under the cursor. */
  public Optional<Item> current() {
    List<Item> shown = shown();
    return scroll.cursor() < shown.size()
        ? Optional.of(shown.get((int) scroll.cursor()))
        : Optional.empty();
  }

  Picker withFilter(LineEditor other) {
    return new Picker(back, kind, items, other, typing, Scroll.START);
  }

  Picker withTyping(boolean other) {
    return new Picker(back, kind, items, filter, other, scroll);
  }

  Picker withScroll(Scroll other) {
    return new Picker(back, kind, items, filter, typing, other);
  }

  Picker withBack(Screen other) {
    return new Picker(other, kind, items, filter, typing, scroll);
  }

  Picker mapBack(UnaryOperator<Screen> change) {
    return withBack(change.apply(back));
  }
}
