package dev.lectern.sync;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.discover.Discovery;
import dev.lectern.discover.Found;
import dev.lectern.discover.Known;
import dev.lectern.discover.PostRef;
import dev.lectern.fetch.Validators;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.Held;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Brings blogs up to date: discovers, fetches what is new or changed, extracts and stores it.
 *
 * <p>Each post is a transaction of its own; one that fails is noted and never stops the rest.
 * Listeners are called from several threads, one call at a time.
 */
public final class Sync {

  private final Library library;
  private final Discovery discovery;
  private final Gather gather;
  private final Optional<Illustrator> illustrator;
  private final InstantSource clock;
  private final Timetables timetables;

  /**
   * @param illustrator brings the pictures; empty where none are wanted
   */
  public Sync(
      Library library,
      Discovery discovery,
      Gather gather,
      Optional<Illustrator> illustrator,
      InstantSource clock) {
    this.library = library;
    this.discovery = discovery;
    this.gather = gather;
    this.illustrator = illustrator;
    this.clock = clock;
    this.timetables = new Timetables(library);
  }

  /** What a sync of one blog came to. */
  public record Outcome(int found, int stored, int failed, Optional<Problem> problem) {

    static Outcome broken(Problem problem) {
      return new Outcome(0, 0, 0, Optional.of(problem));
    }
  }

  /**
   * Which posts to fetch beyond the new ones.
   *
   * @param full walk the whole archive again, and ask for every post whether it changed
   * @param retryFailed try the failed ones again as well
   * @param named whether somebody asks for this very blog, so that its wish to rest does not count
   */
  public record Scope(boolean full, boolean retryFailed, boolean named) {
    public static final Scope NEW = new Scope(false, false);

    /** For whatever blogs there are. */
    public Scope(boolean full, boolean retryFailed) {
      this(full, retryFailed, false);
    }

    private boolean insists() {
      return full || retryFailed || named;
    }
  }

  /**
   * Synchronises one blog.
   *
   * @param stopped asked often; what is done so far stays
   */
  public Outcome run(
      Blog blog, Scope scope, Consumer<SyncEvent> listener, BooleanSupplier stopped) {
    Consumer<SyncEvent> events = oneAtATime(listener);
    Optional<Rest> rest =
        scope.insists() ? Optional.empty() : timetables.rest(blog.id(), clock.instant());
    if (rest.isPresent()) {
      events.accept(new SyncEvent.Rested(blog.id(), blog.name(), rest.get()));
      return fetchLeft(blog, scope, events, stopped);
    }
    events.accept(new SyncEvent.Started(blog.id(), blog.name()));
    return visit(blog, scope, events, stopped);
  }

  private Outcome visit(
      Blog blog, Scope scope, Consumer<SyncEvent> events, BooleanSupplier stopped) {
    try {
      Found found = discover(blog, scope, events);
      Outcome outcome = take(blog, found, scope, events, stopped);
      noteEnd(blog, found);
      events.accept(finished(blog, outcome));
      illustrator.ifPresent(pictures -> pictures.all(blog, events, stopped));
      return outcome;
    } catch (ProblemException e) {
      return broken(blog, e.problem(), events);
    }
  }

  /** Discovers a blog and only tells what would be fetched. */
  public Found preview(Address start, Consumer<String> progress) {
    return discovery.discover(start, Known.NOTHING, progress);
  }

  /** Stores what a discovery found and fetches its posts, for a blog that was just added. */
  public Outcome take(
      Blog blog, Found found, Consumer<SyncEvent> listener, BooleanSupplier stopped) {
    Consumer<SyncEvent> events = oneAtATime(listener);
    Outcome outcome = take(blog, found, Scope.NEW, events, stopped);
    noteEnd(blog, found);
    events.accept(finished(blog, outcome));
    illustrator.ifPresent(pictures -> pictures.all(blog, events, stopped));
    return outcome;
  }

  /** Records the posts a discovery found without fetching any. */
  public void list(Blog blog, Found found) {
    library.found(blog.id(), distinct(found.posts()).stream().map(Sync::foundPost).toList());
    noteEnd(blog, found);
  }

  private void noteEnd(Blog blog, Found found) {
    library.synced(blog.id(), end(blog, found));
    timetables.keep(blog.id(), timetables.of(blog.id()).after(found, clock.instant()));
  }

  /** What an earlier sync listed and did not come to fetch, of a blog that is not asked now. */
  private Outcome fetchLeft(
      Blog blog, Scope scope, Consumer<SyncEvent> events, BooleanSupplier stopped) {
    List<Gather.Task> tasks = left(List.of(), library.held(blog.id()), scope);
    if (tasks.isEmpty()) {
      return new Outcome(0, 0, 0, Optional.empty());
    }
    events.accept(new SyncEvent.Counted(blog.id(), blog.name(), tasks.size(), tasks.size()));
    Gather.Tally tally = gather.all(blog, tasks, events, stopped);
    Outcome outcome = new Outcome(tasks.size(), tally.stored(), tally.failed(), Optional.empty());
    events.accept(finished(blog, outcome));
    return outcome;
  }

  private static SyncEvent finished(Blog blog, Outcome outcome) {
    return new SyncEvent.Finished(
        blog.id(), blog.name(), outcome.found(), outcome.stored(), outcome.failed());
  }

  private static Consumer<SyncEvent> oneAtATime(Consumer<SyncEvent> listener) {
    Object turn = new Object();
    return event -> {
      synchronized (turn) {
        listener.accept(event);
      }
    };
  }

  private Outcome broken(Blog blog, Problem problem, Consumer<SyncEvent> events) {
    library.synced(
        blog.id(), new Library.SyncEnd(false, List.of(), List.of(), Optional.of(problem)));
    if (!(problem instanceof Problem.Interrupted)) {
      Timetable before = timetables.of(blog.id());
      timetables.keep(blog.id(), before.afterFailure(problem, clock.instant()));
    }
    events.accept(new SyncEvent.Broken(blog.id(), blog.name(), problem));
    return Outcome.broken(problem);
  }

  private Found discover(Blog blog, Scope scope, Consumer<SyncEvent> events) {
    Known known = scope.full() ? Known.NOTHING : known(blog, scope);
    return discovery.discover(
        Address.of(blog.start()),
        known,
        step -> events.accept(new SyncEvent.Discovering(blog.id(), blog.name(), step)));
  }

  private Known known(Blog blog, Scope scope) {
    Timetable timetable = timetables.of(blog.id());
    Map<String, Validators> visited = new HashMap<>();
    library.visits(blog.id()).stream()
        .filter(v -> scope.insists() || !timetable.isSpared(v.address(), clock.instant()))
        .forEach(v -> visited.put(v.address(), new Validators(v.etag(), v.lastModified())));
    return new Known(library.held(blog.id()).keySet(), visited);
  }

  private Outcome take(
      Blog blog, Found found, Scope scope, Consumer<SyncEvent> events, BooleanSupplier stopped) {
    Map<String, Held> before = library.held(blog.id());
    List<PostRef> posts = distinct(found.posts());
    List<Long> ids = library.found(blog.id(), posts.stream().map(Sync::foundPost).toList());
    library.synced(blog.id(), end(blog, found)); // a run cut short need not look again
    List<Gather.Task> tasks = tasks(posts, ids, before, scope);
    tasks.addAll(left(posts, before, scope));
    events.accept(new SyncEvent.Counted(blog.id(), blog.name(), posts.size(), tasks.size()));
    Gather.Tally tally = gather.all(blog, tasks, events, stopped);
    return new Outcome(posts.size(), tally.stored(), tally.failed(), Optional.empty());
  }

  private static List<PostRef> distinct(List<PostRef> posts) {
    Map<String, PostRef> byKey = new LinkedHashMap<>();
    posts.forEach(post -> byKey.putIfAbsent(post.address().key(), post));
    return List.copyOf(byKey.values());
  }

  private static Library.FoundPost foundPost(PostRef post) {
    String sources =
        post.sources().stream().map(Enum::name).sorted().collect(Collectors.joining(" "));
    return new Library.FoundPost(
        post.address().toString(), post.address().key(), post.headline(), sources);
  }

  private static List<Gather.Task> tasks(
      List<PostRef> posts, List<Long> ids, Map<String, Held> before, Scope scope) {
    List<Gather.Task> tasks = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      Optional<Held> held = Optional.ofNullable(before.get(posts.get(i).address().key()));
      if (held.map(h -> wanted(h, scope)).orElse(true)) {
        tasks.add(
            new Gather.Task(
                posts.get(i), ids.get(i), held.map(Sync::validators).orElse(Validators.NONE)));
      }
    }
    return tasks;
  }

  /**
   * Known from before and not had yet, though no list names them now: most answer "not modified".
   */
  private List<Gather.Task> left(List<PostRef> posts, Map<String, Held> before, Scope scope) {
    Map<String, Held> others = new LinkedHashMap<>(before);
    posts.forEach(post -> others.remove(post.address().key()));
    return others.values().stream()
        .filter(held -> held.status() != Library.Status.HELD)
        .filter(held -> held.status() != Library.Status.GONE && wanted(held, scope))
        .map(held -> new Gather.Task(listed(held), held.post(), Validators.NONE))
        .toList();
  }

  /** The headline that is kept is what the lists said, so it counts like theirs. */
  private PostRef listed(Held held) {
    Headline headline =
        library.post(held.post()).map(post -> post.row().headline()).orElse(Headline.NONE);
    return new PostRef(Address.of(held.address()), headline, "", Set.of(PostRef.Source.INDEX));
  }

  private static boolean wanted(Held held, Scope scope) {
    return switch (held.status()) {
      case LISTED -> true;
      case FAILED -> scope.retryFailed() || scope.full();
      case HELD, GONE -> scope.full();
    };
  }

  private static Validators validators(Held held) {
    return held.status() == Library.Status.HELD
        ? new Validators(held.etag(), held.lastModified())
        : Validators.NONE;
  }

  private static Library.SyncEnd end(Blog blog, Found found) {
    List<Library.Visit> visits =
        found.visited().entrySet().stream()
            .map(e ->
                new Library.Visit(e.getKey(), e.getValue().etag(), e.getValue().lastModified()))
            .toList();
    List<String> lines = LedgerLines.after(blog.ledger().sources(), LedgerLines.of(found));
    return new Library.SyncEnd(found.complete(), visits, lines, Optional.empty());
  }
}
