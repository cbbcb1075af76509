package dev.lectern.ui;

import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.Counts;
import dev.lectern.store.Order;
import dev.lectern.store.SavedViews.View;
import dev.lectern.store.SavedViews.ViewCount;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of the library as a whole.
 *
 * @param open whether the library has been opened yet
 * @param orders the sort orders chosen, by {@link Part#id}
 */
public record Shelf(boolean open, Counts counts, List<Blog> blogs, Map<String, Order> orders) {

  /** Before the library is open. */
  public static final Shelf CLOSED =
      new Shelf(
          false, new Counts(0, 0, 0, 0, 0, List.of(), List.of(), List.of()), List.of(), Map.of());

  public Shelf {
    blogs = List.copyOf(blogs);
    orders = Map.copyOf(orders);
  }

  /** The blog of that name. */
  public Optional<Blog> blog(String name) {
    return blogs.stream().filter(blog -> blog.name().equals(name)).findFirst();
  }

  /** The saved view of that name. */
  public Optional<View> view(String name) {
    return counts.views().stream()
        .map(ViewCount::view)
        .filter(view -> view.name().equals(name))
        .findFirst();
  }

  /** The order in which a part is shown. */
  public Order order(Part part) {
    return orders.getOrDefault(part.id(), Order.NEWEST);
  }

  Shelf opened(Map<String, Order> remembered) {
    return new Shelf(true, counts, blogs, remembered);
  }

  Shelf counted(Counts newCounts, List<Blog> newBlogs) {
    return new Shelf(open, newCounts, newBlogs, orders);
  }

  Shelf withOrder(Part part, Order order) {
    Map<String, Order> more = new HashMap<>(orders);
    more.put(part.id(), order);
    return new Shelf(open, counts, blogs, more);
  }
}
