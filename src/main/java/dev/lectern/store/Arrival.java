package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.Copy;
import dev.lectern.store.Library.FoundPost;

/**
 * A post that comes with its article, as imports bring it. Making one is the longest part of
 * storing it and needs no library, so that many can be made at a time while others are written.
 */
public final class Arrival {

  private final Blog blog;
  private final FoundPost post;
  private final Prepared prepared;

  private Arrival(Blog blog, FoundPost post, Prepared prepared) {
    this.blog = blog;
    this.post = post;
    this.prepared = prepared;
  }

  /** A post without its page as fetched, of a blog that is added where it is not known. */
  public static Arrival of(String blog, String site, FoundPost post, Article article) {
    Prepared prepared = Prepared.of(article, new Copy("", "", ""));
    return new Arrival(Blogs.wanted(blog, site), post, prepared);
  }

  Blog blog() {
    return blog;
  }

  FoundPost post() {
    return post;
  }

  Prepared prepared() {
    return prepared;
  }
}
