package dev.lectern.sync;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.discover.PostRef;
import dev.lectern.fetch.Validators;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Held;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which posts of a blog are fetched now: new ones, changed ones, and failed ones that may be had.
 */
final class Choice {

  private final Library library;
  private final SecondChances chances;

  Choice(Library library, SecondChances chances) {
    this.library = library;
    this.chances = chances;
  }

  /** Of those that the lists name now; {@code ids} are theirs, in the same order. */
  List<Gather.Task> tasks(
      List<PostRef> posts, List<Long> ids, Map<String, Held> before, Sync.Scope scope) {
    List<Gather.Task> tasks = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      Optional<Held> held = Optional.ofNullable(before.get(posts.get(i).address().key()));
      if (held.map(h -> wanted(h, scope)).orElse(true)) {
        tasks.add(
            new Gather.Task(
                posts.get(i), ids.get(i), held.map(Choice::validators).orElse(Validators.NONE)));
      }
    }
    return tasks;
  }

  /**
   * Known from before and wanted, though no list names them now: not had yet, or held and all are
   * to be asked for. Authors take a post out of the lists when they delete it.
   */
  List<Gather.Task> left(List<PostRef> posts, Map<String, Held> before, Sync.Scope scope) {
    Map<String, Held> others = new LinkedHashMap<>(before);
    posts.forEach(post -> others.remove(post.address().key()));
    return others.values().stream()
        .filter(held -> held.status() != Library.Status.GONE && wanted(held, scope))
        .map(held -> new Gather.Task(listed(held), held.post(), validators(held)))
        .toList();
  }

  /** The headline that is kept is what the lists said, so it counts like theirs. */
  private PostRef listed(Held held) {
    Headline headline =
        library.post(held.post()).map(post -> post.row().headline()).orElse(Headline.NONE);
    return new PostRef(
        Address.of(held.address()), headline, "", Map.of(PostRef.Source.INDEX, headline));
  }

  private boolean wanted(Held held, Sync.Scope scope) {
    return switch (held.status()) {
      case LISTED -> true;
      case FAILED -> scope.retryFailed() || scope.full() || chances.has(held.post());
      case HELD, GONE -> scope.full();
    };
  }

  private static Validators validators(Held held) {
    return held.status() == Library.Status.HELD
        ? new Validators(held.etag(), held.lastModified())
        : Validators.NONE;
  }
}
