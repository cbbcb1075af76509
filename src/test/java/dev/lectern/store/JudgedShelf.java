package dev.lectern.store;

import dev.lectern.article.Headline;
import dev.lectern.store.Library.FoundPost;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Small posts and queries with what a reader wants of them first, from the files in {@code judged}.
 * A post's name is kept as its kind.
 */
record JudgedShelf(List<JudgedPost> posts, List<Judgement> judgements) {

  /** A post, its text with headings as {@link Paragraphs} takes them. */
  record JudgedPost(Headline headline, String text) {}

  /** What a query should find, by the posts' names: 3 about it, 2 much of it, 1 mentions it. */
  record Judgement(String query, Map<String, Integer> wanted) {}

  static JudgedShelf read() throws IOException {
    List<JudgedPost> posts =
        Arrays.stream(("\n" + text("posts.txt")).split("\n# ", -1))
            .filter(post -> !post.isBlank())
            .map(JudgedShelf::post)
            .toList();
    List<Judgement> judgements =
        text("queries.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(JudgedShelf::judgement)
            .toList();
    return new JudgedShelf(posts, judgements);
  }

  private static String text(String name) throws IOException {
    try (InputStream in = JudgedShelf.class.getResourceAsStream("judged/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** {@code name | title | tags | day}, a line of summary after {@code >}, and the text. */
  private static JudgedPost post(String text) {
    List<String> lines = text.lines().toList();
    String[] head = lines.getFirst().split(" \\| ", -1);
    Headline headline =
        Shelf.headline(head[1], head[3])
            .withTags(List.of(head[2].split(", ", -1)))
            .withKind(head[0]);
    List<String> body = new ArrayList<>(lines.subList(1, lines.size()));
    String summary = body.getFirst().startsWith("> ") ? body.removeFirst().substring(2) : "";
    return new JudgedPost(
        headline.withSummary(summary), String.join("\n", body).replace("## ", "# ").strip());
  }

  private static Judgement judgement(String line) {
    int bar = line.lastIndexOf(" | ");
    Map<String, Integer> wanted = new LinkedHashMap<>();
    for (String graded : line.substring(bar + 3).split(" ", -1)) {
      wanted.put(graded.replaceAll("=.*", ""), Integer.parseInt(graded.replaceAll(".*=", "")));
    }
    return new Judgement(line.substring(0, bar), wanted);
  }

  void fill(Shelf shelf) {
    long blog = shelf.blog("Judged");
    shelf.library.bulk(() ->
        posts.forEach(post -> {
          String address = "https://judged.example/" + posts.indexOf(post);
          FoundPost found = new FoundPost(address, address, post.headline, "INDEX");
          long id = shelf.library.found(blog, List.of(found)).getFirst();
          Shelf.store(shelf.library, id, post.text);
        }));
  }
}
