package dev.lectern.export;

import dev.lectern.article.Article;
import dev.lectern.query.Query;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.Post;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Library.Status;
import dev.lectern.store.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The posts that match a query and are held, in an order, one in memory at a time. */
public final class Selection {

  private static final int WINDOW = 500;

  private final Library library;
  private final Query query;
  private final Order order;
  private final Map<Long, String> sites;

  public Selection(Library library, Query query, Order order) {
    this.library = library;
    this.query = query;
    this.order = order;
    this.sites = library.blogs().stream().collect(Collectors.toMap(Blog::id, Blog::site));
  }

  /** A post that is held. */
  public record Chosen(long id, String address) {}

  /** The posts with their articles. */
  public Stream<JsonPosts.Entry> entries() {
    return chosen().stream().flatMap(post -> entry(post).stream());
  }

  /** A post with its article; empty where it went away meanwhile. */
  Optional<JsonPosts.Entry> entry(Chosen chosen) {
    return library
        .post(chosen.id)
        .flatMap(post -> post.article().map(article -> entry(post, article)));
  }

  private JsonPosts.Entry entry(Post post, Article article) {
    PostRow row = post.row();
    String site = sites.getOrDefault(row.blog(), "");
    return new JsonPosts.Entry(row.blogName(), site, article, library.notes(row.id()));
  }

  /** Taken down before the first is written, so that a sync beside it moves none of them. */
  public List<Chosen> chosen() {
    List<Chosen> posts = new ArrayList<>();
    List<PostRow> window;
    int from = 0;
    do {
      window = library.window(query, order, from, WINDOW);
      window.stream()
          .filter(row -> row.status() == Status.HELD || row.status() == Status.GONE)
          .forEach(row -> posts.add(new Chosen(row.id(), row.address())));
      from += window.size();
    } while (!window.isEmpty());
    return posts;
  }
}
