package dev.lectern.sync;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Illustrations;
import dev.lectern.fetch.Fetcher;
import dev.lectern.fetch.Page;
import dev.lectern.fetch.Request;
import dev.lectern.fetch.Validators;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.problem.ProblemWords;
import dev.lectern.store.Album.Size;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.Post;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Brings the pictures of posts behind their texts, with the same manners as pages: none is fetched
 * that is held, none is asked for again that cannot be had, and a host that is out of order is left
 * alone until the next sync.
 */
public final class Illustrator {

  private final Library library;
  private final Fetcher fetcher;
  private final Function<byte[], Optional<Size>> measuring;
  private final Bounds bounds;

  /**
   * What pictures may take.
   *
   * @param aPost how many of one post
   * @param aPicture bytes of one
   * @param aBlog bytes of all of one blog
   */
  public record Bounds(int aPost, long aPicture, long aBlog) {}

  /**
   * @param measuring gives the size of a picture, nothing for what is none or cannot be decoded
   */
  public Illustrator(
      Library library, Fetcher fetcher, Function<byte[], Optional<Size>> measuring, Bounds bounds) {
    this.library = library;
    this.fetcher = fetcher;
    this.measuring = measuring;
    this.bounds = bounds;
  }

  /** Brings what is missing of a blog; stops where its pictures take all that they may. */
  void all(Blog blog, Consumer<SyncEvent> events, BooleanSupplier stopped) {
    List<Long> bare = library.bare(blog.id());
    Round round = new Round(blog.id(), stopped, () -> {});
    for (int i = 0; i < bare.size() && round.goesOn(); i++) {
      round.post(bare.get(i));
      events.accept(new SyncEvent.Illustrating(blog.id(), blog.name(), i + 1, bare.size()));
    }
  }

  /** Brings the pictures of one post. */
  public void one(long post) {
    one(post, () -> false, () -> {});
  }

  /** Brings the pictures of one post until it is stopped; tells of each that is kept. */
  public void one(long post, BooleanSupplier stopped, Runnable kept) {
    library.post(post).ifPresent(found -> new Round(found.row().blog(), stopped, kept).post(post));
  }

  /** One pass over posts of a blog. */
  private final class Round {
    private final BooleanSupplier stopped;
    private final Runnable kept;
    private final Optional<Address> home;
    private final Set<String> broken = new HashSet<>();
    private long room;

    Round(long blog, BooleanSupplier stopped, Runnable kept) {
      this.stopped = stopped;
      this.kept = kept;
      this.home =
          library.blogs().stream()
              .filter(known -> known.id() == blog)
              .findFirst()
              .flatMap(known -> Address.parse(known.start()));
      this.room = bounds.aBlog - library.pictureBytes(blog);
    }

    boolean goesOn() {
      return room > 0 && !stopped.getAsBoolean();
    }

    void post(long id) {
      List<String> wanted =
          library.post(id).flatMap(Post::article).map(this::sources).orElse(List.of());
      Map<String, Size> known = library.pictures(wanted);
      boolean whole = true;
      for (String source : wanted) {
        whole &= known.containsKey(source) || (goesOn() && bring(source));
      }
      if (whole) {
        library.illustrated(id, wanted);
      }
    }

    private List<String> sources(Article article) {
      return Illustrations.of(article.body()).stream()
          .map(Block.Picture::source)
          .filter(source -> Address.parse(source).isPresent())
          .distinct()
          .limit(bounds.aPost)
          .toList();
    }

    /** Gives whether the picture has been dealt with. */
    private boolean bring(String source) {
      Address address = Address.of(source);
      if (broken.contains(address.host())) {
        return false;
      }
      Page page;
      try {
        page = fetcher.fetch(request(address).atMost(bounds.aPicture));
      } catch (ProblemException e) {
        return missing(source, address.host(), e.problem());
      }
      keep(source, page);
      return true;
    }

    /** A person subscribed to the blog, so its own host may be a private one. */
    private Request request(Address address) {
      boolean atHome = home.filter(start -> start.origin().equals(address.origin())).isPresent();
      return new Request(address, Validators.NONE, "picture", atHome);
    }

    private void keep(String source, Page page) {
      Optional<Size> size = measuring.apply(page.body());
      if (size.isEmpty()) {
        library.noPicture(source, "It is no picture that can be shown here.");
      } else {
        library.keepPicture(source, page.body(), size.get());
        room -= page.body().length;
        kept.run();
      }
    }

    private boolean missing(String source, String host, Problem problem) {
      if (!problem.isPassing()) {
        library.noPicture(source, ProblemWords.sentence(problem));
        return true;
      }
      broken.add(host);
      return false;
    }
  }
}
