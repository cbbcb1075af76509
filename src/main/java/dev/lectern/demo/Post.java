package dev.lectern.demo;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One post: what its front matter says, and its body as HTML. */
record Post(
    String slug,
    String title,
    LocalDate date,
    Optional<LocalDate> updated,
    String author,
    List<String> tags,
    String summary,
    Optional<Series> series,
    String kind,
    String body) {
  private static final String FENCE = "---\n";
  private static final int WORDS_PER_MINUTE = 200;

  Post {
    tags = List.copyOf(tags);
  }

  /** A post's place in a series, from a line such as {@code Name, part 2 of 3}. */
  record Series(String name, int part, int parts) {
    static Series parse(String line) {
      int comma = line.lastIndexOf(", part ");
      String[] numbers = line.substring(comma + ", part ".length()).split(" of ", 2);
      return new Series(
          line.substring(0, comma), Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }
  }

  static Post parse(String slug, String file) {
    int end = file.indexOf(FENCE, FENCE.length());
    Map<String, String> front = front(file.substring(FENCE.length(), end));
    return new Post(
        slug,
        said(front, "title"),
        LocalDate.parse(said(front, "date")),
        Optional.ofNullable(front.get("updated")).map(LocalDate::parse),
        said(front, "author"),
        Arrays.asList(said(front, "tags").split(", ")),
        said(front, "summary"),
        Optional.ofNullable(front.get("series")).map(Series::parse),
        said(front, "kind"),
        file.substring(end + FENCE.length()));
  }

  String path() {
    return "/blog/" + slug + "/";
  }

  LocalDate lastChanged() {
    return updated.orElse(date);
  }

  int minutes() {
    int words = Markup.words(body);
    return Math.max(1, (words + WORDS_PER_MINUTE / 2) / WORDS_PER_MINUTE);
  }

  long tagsSharedWith(Post other) {
    return tags.stream().filter(other.tags()::contains).count();
  }

  private static Map<String, String> front(String lines) {
    return lines
        .lines()
        .map(line -> line.split(": ", 2))
        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
  }

  private static String said(Map<String, String> front, String key) {
    return Optional.ofNullable(front.get(key))
        .orElseThrow(() -> new IllegalArgumentException("The front matter lacks " + key));
  }
}
