package dev.lectern.sync;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import dev.lectern.article.PlainText;
import dev.lectern.extract.ArticleExtractor;
import dev.lectern.extract.ArticleExtractor.Explained;
import dev.lectern.extract.BlogRules;
import dev.lectern.extract.Explanation;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Copy;
import dev.lectern.store.Library.Held;
import dev.lectern.store.Library.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which block of a blog's pages is the article, when a person knows better; works on the pages that
 * are kept, without the network.
 */
public final class BlockChoice {

  /** As much of an article as tells it from another. */
  private static final int BEGINNING = 160;

  private final Library library;
  private final ArticleExtractor extractor;
  private final Rulebook rulebook;

  public BlockChoice(Library library, ArticleExtractor extractor) {
    this.library = library;
    this.extractor = extractor;
    this.rulebook = new Rulebook(library);
  }

  /**
   * A block that could be the article.
   *
   * @param selector a CSS selector that finds it; empty where the choice is left to Lectern
   * @param beginning its first words
   * @param words how many it has
   * @param coverage how much of the page's running text it holds, 0 to 1
   * @param chosen whether it is taken now
   */
  public record Candidate(
      String selector, String beginning, int words, double coverage, boolean chosen) {

    /** Blocks around a text hold the same as it does; one of them is enough to choose from. */
    private boolean isSameText(Candidate other) {
      return words == other.words && beginning.equals(other.beginning);
    }
  }

  /** What can be taken of a post's page, Lectern's own choice first; none where no page is kept. */
  public List<Candidate> of(long id) {
    Optional<Post> post = library.post(id);
    Optional<Copy> page = page(id);
    if (post.isEmpty() || page.isEmpty()) {
      return List.of();
    }
    String pick = rulebook.of(post.get().row().blog()).pick();
    return candidates(new Source(page.get().html(), Address.of(post.get().row().address())), pick);
  }

  private Optional<Copy> page(long post) {
    return library.page(post).filter(copy -> !copy.html().isEmpty());
  }

  private record Source(String html, Address address) {}

  private List<Candidate> candidates(Source page, String pick) {
    boolean held = !pick.isEmpty() && extractor.finds(page.html(), pick);
    Explained automatic = explain(page, "");
    List<Candidate> found = new ArrayList<>();
    List<Explanation.Candidate> blocks = new ArrayList<>(automatic.explanation().candidates());
    found.add(candidate("", blocks.getFirst().coverage(), automatic.article(), !held));
    Optional<Explanation.Candidate> picked =
        held
            ? explain(page, pick).explanation().candidates().stream().findFirst()
            : Optional.empty();
    picked
        .filter(block -> blocks.stream().noneMatch(b -> b.path().equals(block.path())))
        .ifPresent(blocks::add);
    for (Explanation.Candidate block : blocks) {
      boolean chosen = picked.filter(p -> p.path().equals(block.path())).isPresent();
      Article article = explain(page, block.path()).article();
      Candidate next = candidate(block.path(), block.coverage(), article, chosen);
      if (chosen || found.stream().noneMatch(next::isSameText)) {
        found.add(next);
      }
    }
    return found;
  }

  private Explained explain(Source page, String pick) {
    return extractor.explain(page.html(), page.address(), Headline.NONE, pick);
  }

  private static Candidate candidate(
      String selector, double coverage, Article article, boolean chosen) {
    String text = PlainText.of(article.body()).replaceAll("\\s+", " ").strip();
    String beginning = text.length() > BEGINNING ? text.substring(0, BEGINNING) : text;
    return new Candidate(selector, beginning, article.words(), coverage, chosen);
  }

  /**
   * Takes a block on every page of a post's blog from now on, and reads its posts again: this one
   * first, then the others.
   *
   * @param selector of one of {@link #of}
   * @param first run when this post has been read again
   * @return how many posts came out otherwise
   */
  public int take(long id, String selector, Runnable first) {
    long blog = library.post(id).orElseThrow().row().blog();
    BlogRules before = rulebook.of(blog);
    rulebook.pick(blog, selector);
    Rereading rereading = new Rereading(library, extractor);
    int changed = rereading.reread(id, before) ? 1 : 0;
    first.run();
    for (Held held : library.held(blog).values()) {
      changed += held.post() != id && rereading.reread(held.post(), before) ? 1 : 0;
    }
    return changed;
  }
}
