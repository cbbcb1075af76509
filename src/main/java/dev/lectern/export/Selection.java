package dev.lectern.export;

import dev.lectern.query.Query;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The posts that match a query and are held, newest first, one in memory at a time. */
public final class Selection {

  private static final int WINDOW = 500;

  private final Library library;
  private final Query query;

  public Selection(Library library, Query query) {
    this.library = library;
    this.query = query;
  }

  /** The posts with their articles; those without one are passed over. */
  public Stream<JsonPosts.Entry> entries() {
    Map<Long, String> sites =
        library.blogs().stream().collect(Collectors.toMap(Blog::id, Blog::site));
    return posts().stream()
        .flatMap(id -> library.post(id).stream())
        .flatMap(post ->
            post.article().stream()
                .map(article ->
                    new JsonPosts.Entry(
                        post.row().blogName(),
                        sites.getOrDefault(post.row().blog(), ""),
                        article,
                        library.notes(post.row().id()))));
  }

  /** Taken down before the first is written, so that a sync beside it moves none of them. */
  private List<Long> posts() {
    List<Long> posts = new ArrayList<>();
    List<PostRow> window;
    do {
      window = library.window(query, Order.NEWEST, posts.size(), WINDOW);
      window.forEach(row -> posts.add(row.id()));
    } while (!window.isEmpty());
    return posts;
  }
}
