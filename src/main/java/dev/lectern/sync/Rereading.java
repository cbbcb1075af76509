package dev.lectern.sync;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import dev.lectern.extract.ArticleExtractor;
import dev.lectern.extract.BlogRules;
import dev.lectern.extract.SharedLines;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Copy;
import dev.lectern.store.Library.Post;
import java.util.Optional;

/** Extracts posts again from the pages that are kept, without the network. */
public final class Rereading {

  private static final double CLEARLY_LESS = 0.67;

  private final Library library;
  private final ArticleExtractor extractor;
  private final Rulebook rulebook;

  public Rereading(Library library, ArticleExtractor extractor) {
    this.library = library;
    this.extractor = extractor;
    this.rulebook = new Rulebook(library);
  }

  /** Reads one post again; gives whether what is held of it became another. */
  public boolean reread(long id) {
    return reread(id, BlogRules.NONE);
  }

  /**
   * The same after a person chose another block.
   *
   * @param before the rules until then; what was read by them may become less
   */
  public boolean reread(long id, BlogRules before) {
    Optional<Post> post = library.post(id);
    Optional<Copy> page = library.page(id).filter(copy -> !copy.html().isEmpty());
    Optional<Article> held = post.flatMap(Post::article);
    if (held.isEmpty() || page.isEmpty()) {
      return false;
    }
    BlogRules rules = rulebook.of(post.get().row().blog());
    Article fresh = read(held.get(), page.get(), rules);
    boolean less =
        isLess(fresh, held.get())
            && !isMeantToBe(held.get(), page.get(), rules)
            && !isPickedBy(before, held.get(), page.get());
    if (fresh.body().isEmpty() || less || isSame(fresh, held.get())) {
      return false;
    }
    library.store(id, fresh, page.get());
    return true;
  }

  /** Less because a person chose another block, or because it was held with furniture. */
  private boolean isMeantToBe(Article held, Copy page, BlogRules rules) {
    boolean picked = !rules.pick().isEmpty() && extractor.finds(page.html(), rules.pick());
    return picked || SharedLines.occurIn(held.body(), rules.shared());
  }

  /** Whether what is held is the block that a person picked before. */
  private boolean isPickedBy(BlogRules before, Article held, Copy page) {
    return !before.pick().isEmpty() && read(held, page, before).body().equals(held.body());
  }

  private Article read(Article held, Copy page, BlogRules rules) {
    Headline known = held.headline();
    Article fresh = extractor.extract(page.html(), Address.of(held.address()), known, rules);
    return fresh.withHeadline(joined(fresh.headline(), known));
  }

  /** Read time and summary may be those of the blog's index, which is not at hand. */
  private static Headline joined(Headline fresh, Headline known) {
    Headline timed = known.minutes().isPresent() ? fresh.withMinutes(known.minutes()) : fresh;
    Headline told = known.summary().isEmpty() ? timed : timed.withSummary(known.summary());
    return told.orElse(known);
  }

  /** What is held may be the feed's content, where the page has only a teaser. */
  private static boolean isLess(Article fresh, Article held) {
    return fresh.words() < CLEARLY_LESS * held.words();
  }

  private static boolean isSame(Article fresh, Article held) {
    return fresh.body().equals(held.body()) && fresh.headline().equals(held.headline());
  }
}
