package dev.lectern.ui;

import dev.lectern.store.Library.Count;
import dev.lectern.store.Library.Counts;
import dev.lectern.store.SavedViews.ViewCount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of the side pane.
 *
 * @param part what choosing it shows; empty for headings and blank lines
 * @param number the number beside it, -1 for none
 * @param unread how many of them are unread, where that is another number
 */
public record PaneItem(String words, Optional<Part> part, long number, long unread) {

  /** The whole pane: views, blogs, tags. */
  public static List<PaneItem> all(Shelf shelf) {
    Counts counts = shelf.counts();
    List<PaneItem> items = new ArrayList<>();
    items.add(view(Part.Kind.ALL, counts.all()));
    items.add(view(Part.Kind.FRESH, counts.fresh()));
    items.add(view(Part.Kind.UNREAD, counts.unread()));
    items.add(view(Part.Kind.STARTED, counts.started()));
    items.add(view(Part.Kind.STARRED, counts.starred()));
    counts.views().forEach(counted -> items.add(saved(counted)));
    group(items, "Blogs", Part.Kind.BLOG, counts.blogs());
    group(items, "Tags", Part.Kind.TAG, counts.tags());
    return items;
  }

  private static PaneItem view(Part.Kind kind, long number) {
    return new PaneItem(Part.of(kind).title(), Optional.of(Part.of(kind)), number, 0);
  }

  private static PaneItem saved(ViewCount counted) {
    Part part = Part.of(counted.view());
    return new PaneItem(part.title(), Optional.of(part), counted.posts(), 0);
  }

  private static void group(List<PaneItem> items, String title, Part.Kind kind, List<Count> parts) {
    if (parts.isEmpty()) {
      return;
    }
    items.add(new PaneItem("", Optional.empty(), -1, 0));
    items.add(new PaneItem(title, Optional.empty(), -1, 0));
    for (Count count : parts) {
      Part part = Part.of(kind, count.name());
      items.add(new PaneItem(part.title(), Optional.of(part), count.posts(), count.unread()));
    }
  }

  static int indexOf(Shelf shelf, Part part) {
    List<PaneItem> items = all(shelf);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).part().filter(part::equals).isPresent()) {
        return i;
      }
    }
    return -1;
  }
}
