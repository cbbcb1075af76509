package dev.lectern.sync;

import dev.lectern.article.Article;
import dev.lectern.article.Document;
import dev.lectern.extract.BlogRules;
import dev.lectern.extract.SharedLines;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Held;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of all blogs, kept in the library as small notes: a line a rule. */
public final class Rulebook {

  /** From so many posts it is learnt what they share. */
  private static final int SAMPLE = 24;

  private static final String PICK = "pick ";
  private static final String SHARED = "shared ";

  private final Library library;

  public Rulebook(Library library) {
    this.library = library;
  }

  /** What is known of a blog. */
  public BlogRules of(long blog) {
    List<String> lines = library.remembered(name(blog)).stream().flatMap(String::lines).toList();
    return new BlogRules(
        values(lines, PICK).stream().findFirst().orElse(""), Set.copyOf(values(lines, SHARED)));
  }

  private static List<String> values(List<String> lines, String kind) {
    return lines.stream()
        .filter(line -> line.startsWith(kind))
        .map(line -> line.substring(kind.length()))
        .distinct()
        .toList();
  }

  /**
   * Keeps which block of a blog's pages is the article.
   *
   * @param selector a CSS selector, or "" to leave it to the extractor again
   */
  public void pick(long blog, String selector) {
    keep(blog, of(blog).withPick(selector.replaceAll("\\s+", " ").strip()));
  }

  /**
   * Learns which lines the newest posts of a blog share.
   *
   * @return the posts that are held with such a line, to be read again
   */
  List<Long> learn(long blog) {
    List<Held> held =
        library.held(blog).values().stream()
            .filter(post -> post.status() == Library.Status.HELD)
            .toList();
    BlogRules known = of(blog);
    Set<String> shared = new HashSet<>(SharedLines.of(sample(held)));
    if (known.shared().containsAll(shared)) {
      return List.of();
    }
    shared.addAll(known.shared());
    keep(blog, known.withShared(shared));
    return held.stream()
        .map(Held::post)
        .filter(post -> body(post).filter(body -> SharedLines.occurIn(body, shared)).isPresent())
        .toList();
  }

  private List<Document> sample(List<Held> held) {
    return held.stream()
        .skip(Math.max(0, held.size() - SAMPLE))
        .flatMap(post -> body(post.post()).stream())
        .toList();
  }

  private Optional<Document> body(long post) {
    return library.post(post).flatMap(Library.Post::article).map(Article::body);
  }

  private void keep(long blog, BlogRules rules) {
    String pick = rules.pick().isEmpty() ? "" : PICK + rules.pick() + "\n";
    library.remember(
        name(blog),
        pick
            + rules.shared().stream()
                .sorted()
                .map(line -> SHARED + line)
                .collect(Collectors.joining("\n")));
  }

  private static String name(long blog) {
    return "rules of blog " + blog;
  }
}
