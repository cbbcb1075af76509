package dev.lectern.sync;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Document;
import dev.lectern.article.Headline;
import dev.lectern.article.PlainText;
import dev.lectern.byline.BodyLength;
import dev.lectern.byline.TextLength;
import dev.lectern.discover.PostRef;
import dev.lectern.extract.ArticleExtractor;
import dev.lectern.extract.BlogRules;
import dev.lectern.fetch.Fetcher;
import dev.lectern.fetch.Page;
import dev.lectern.fetch.Request;
import dev.lectern.format.HtmlReader;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library;
import java.time.InstantSource;
import java.util.Optional;

/** Fetches, extracts and stores one post. */
public final class OnePost {

  private static final double MUCH_FULLER = 1.5;

  private final Library library;
  private final Fetcher fetcher;
  private final ArticleExtractor extractor;
  private final SecondChances chances;
  private final Suspicion suspicion;
  private final Rulebook rulebook;

  public OnePost(
      Library library, Fetcher fetcher, ArticleExtractor extractor, InstantSource clock) {
    this.library = library;
    this.fetcher = fetcher;
    this.extractor = extractor;
    this.chances = new SecondChances(library, clock);
    this.suspicion = new Suspicion(fetcher, extractor);
    this.rulebook = new Rulebook(library);
  }

  /**
   * Brings a post up to date.
   *
   * @return whether an article was stored; false where the copy held is still current
   * @throws ProblemException where it cannot be had
   */
  boolean bring(Library.Blog blog, Gather.Task task) {
    Address address = task.ref().address();
    Page page = fetcher.fetch(new Request(address, task.held(), "post", isAtHome(address, blog)));
    if (page.notModified()) {
      library.unchanged(task.post());
      return false;
    }
    store(task.post(), task.ref(), page);
    return true;
  }

  /** Where a person typed the address of the blog, what lies beside it may be private as well. */
  private static boolean isAtHome(Address post, Library.Blog blog) {
    return Address.parse(blog.start())
        .map(Address::origin)
        .filter(post.origin()::equals)
        .isPresent();
  }

  /** Extracts the article of a page that is here already, and stores it. */
  public void store(long post, PostRef ref, Page page) {
    library.store(
        post,
        article(ref, page, library.post(post)),
        new Library.Copy(page.text(), page.validators().etag(), page.validators().lastModified()));
  }

  /** Learns what the posts of a blog share, and reads those again that are held with it. */
  void learn(long blog) {
    Rereading rereading = new Rereading(library, extractor);
    rulebook.learn(blog).forEach(rereading::reread);
  }

  private Article article(PostRef ref, Page page, Optional<Library.Post> post) {
    if (!isMarkup(page.type())) {
      throw new ProblemException(new Problem.WrongType(page.address().toString(), page.type()));
    }
    Optional<Article> held = post.flatMap(Library.Post::article);
    BlogRules rules = post.map(kept -> rulebook.of(kept.row().blog())).orElse(BlogRules.NONE);
    Article read = extractor.extract(page.text(), page.address(), ref.headline(), rules);
    Optional<String> doubt =
        Suspicion.of(ref, page, read)
            .or(() -> held.flatMap(article -> suspicion.of(page, read, article)));
    Article best = doubt.isPresent() && held.isEmpty() ? fed(read, ref) : fuller(read, ref);
    if (doubt.isPresent() && (held.isPresent() || best.body().isEmpty())) {
      throw new ProblemException(new Problem.NotThePage(page.requested().toString(), doubt.get()));
    }
    if (best.body().isEmpty()) {
      throw new ProblemException(new Problem.NoArticle(page.address().toString()));
    }
    return best.withHeadline(Cards.joined(ref, best.headline()));
  }

  /** Nothing of a page that is not the post, only what the feed said of it. */
  private static Article fed(Article read, PostRef ref) {
    return fuller(read.withBody(Document.EMPTY, 0).withHeadline(ref.headline()), ref);
  }

  /** The feed's content where the page has clearly less of it: a script, a teaser, a login form. */
  private static Article fuller(Article read, PostRef ref) {
    if (ref.content().isEmpty()) {
      return read;
    }
    Document fed = HtmlReader.read(ref.content(), ref.address());
    int words = TextLength.of(PlainText.of(fed)).total();
    boolean less = words > MUCH_FULLER * read.words() || read.body().isEmpty();
    return less && !fed.isEmpty() ? timed(read, fed).withBody(fed, words) : read;
  }

  /** What a page says of its read time stays; what was computed of the lesser body does not. */
  private static Article timed(Article read, Document fed) {
    Headline headline = read.headline();
    boolean computed = headline.minutes().equals(BodyLength.of(read.body()).minutes());
    return computed ? read.withHeadline(headline.withMinutes(BodyLength.of(fed).minutes())) : read;
  }

  private static boolean isMarkup(String type) {
    return type.isEmpty()
        || type.endsWith("html")
        || type.endsWith("xhtml+xml")
        || type.equals("text/plain");
  }

  void failed(Gather.Task task, Problem problem) {
    library.failed(task.post(), problem);
    chances.failed(task.post(), problem);
  }
}
