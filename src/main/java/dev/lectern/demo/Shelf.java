package dev.lectern.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** All posts, newest first; each is read from the jar when it is first asked for. */
final class Shelf {
  private static final int RELATED = 3;

  private final List<String> slugs = Resources.text("posts.txt").lines().toList();
  private final Map<String, Post> held = new ConcurrentHashMap<>();

  List<Post> posts() {
    return slugs.stream().map(this::read).toList();
  }

  Optional<Post> post(String slug) {
    return slugs.contains(slug) ? Optional.of(read(slug)) : Optional.empty();
  }

  Optional<Post> newer(Post post) {
    return at(slugs.indexOf(post.slug()) - 1);
  }

  Optional<Post> older(Post post) {
    return at(slugs.indexOf(post.slug()) + 1);
  }

  List<Post> series(String name) {
    return posts().stream()
        .filter(post -> post.series().filter(series -> series.name().equals(name)).isPresent())
        .sorted(Comparator.comparing(Post::date))
        .toList();
  }

  List<Post> related(Post post) {
    return posts().stream()
        .filter(other -> !other.slug().equals(post.slug()))
        .sorted(Comparator.comparingLong((Post other) -> -other.tagsSharedWith(post)))
        .limit(RELATED)
        .toList();
  }

  List<Post> tagged(String tag) {
    return posts().stream().filter(post -> post.tags().contains(tag)).toList();
  }

  SortedSet<String> tags() {
    SortedSet<String> tags = new TreeSet<>();
    posts().forEach(post -> tags.addAll(post.tags()));
    return tags;
  }

  private Optional<Post> at(int place) {
    return place < 0 || place >= slugs.size() ? Optional.empty() : post(slugs.get(place));
  }

  private Post read(String slug) {
    return held.computeIfAbsent(
        slug, name -> Post.parse(name, Resources.text("posts/" + name + ".html")));
  }
}
