package dev.lectern.extract;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import dev.lectern.article.PlainText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds the lines that the posts of a blog share: what says the same under several posts is said by
 * the blog and by none of them. Headings and code are alike for better reasons.
 */
public final class SharedLines {

  /** A line that says less may stand in any post. */
  private static final int SHORTEST = 30;

  private static final int FEWEST_POSTS = 3;

  /** In one post of so many, at least. */
  private static final int RARELY = 4;

  /** Posts that share more of their lines are two copies of one. */
  private static final double COPY = 0.8;

  private SharedLines() {}

  /** The lines that several of the bodies share, in a form to be compared. */
  public static Set<String> of(List<Document> bodies) {
    List<Set<String>> posts = bodies.stream().map(SharedLines::lines).toList();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < posts.size(); i++) {
      if (!isCopy(posts.get(i), posts.subList(0, i))) {
        posts.get(i).forEach(line -> counts.merge(line, 1, Integer::sum));
      }
    }
    int fewest = Math.max(FEWEST_POSTS, posts.size() / RARELY);
    return counts.entrySet().stream()
        .filter(line -> line.getValue() >= fewest)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Whether a body says any of the lines. */
  public static boolean occurIn(Document body, Set<String> lines) {
    return lines(body).stream().anyMatch(lines::contains);
  }

  private static boolean isCopy(Set<String> post, List<Set<String>> others) {
    return others.stream()
        .anyMatch(other -> post.stream().filter(other::contains).count() > post.size() * COPY);
  }

  private static Set<String> lines(Document body) {
    Set<String> lines = new HashSet<>();
    collect(body.blocks(), lines);
    return lines;
  }

  private static void collect(List<Block> blocks, Set<String> lines) {
    for (Block block : blocks) {
      switch (block) {
        case Block.Paragraph paragraph -> add(paragraph.text(), lines);
        case Block.Quote quote -> collect(quote.blocks(), lines);
        case Block.Items list -> list.items().forEach(item -> collect(item.blocks(), lines));
        case Block.Definitions list -> list.definitions().forEach(d -> collect(d.meaning(), lines));
        case Block.Details details -> collect(details.blocks(), lines);
        case Block.Callout callout -> collect(callout.blocks(), lines);
        case Block.Note note -> collect(note.blocks(), lines);
        case Block.Heading h -> {}
        case Block.Code c -> {}
        case Block.Picture p -> {}
        case Block.Table t -> {}
        case Block.Rule r -> {}
        case Block.Formula f -> {}
      }
    }
  }

  private static void add(List<Inline> text, Set<String> lines) {
    PlainText.of(text)
        .lines()
        .filter(line -> line.length() >= SHORTEST)
        .map(Folded::of)
        .forEach(lines::add);
  }
}
