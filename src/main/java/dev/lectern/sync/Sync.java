package dev.lectern.sync;

import dev.lectern.address.Address;
import dev.lectern.discover.Discovery;
import dev.lectern.discover.Found;
import dev.lectern.discover.Known;
import dev.lectern.discover.PostRef;
import dev.lectern.fetch.Exchange;
import dev.lectern.fetch.Validators;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.Held;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Brings blogs up to date: discovers, fetches what is new or changed, extracts and stores it.
 *
 * <p>Each post is a transaction of its own; one that fails is noted and never stops the rest.
 * Listeners are called from several threads, one call at a time.
 */
public final class Sync {

  private final Library library;
  private final Function<Consumer<Exchange>, Crew> crews;
  private final InstantSource clock;
  private final Timetables timetables;
  private final Choice choice;
  private final RequestLedger requests;
  private final RequestCounts previewed = new RequestCounts();

  /**
   * @param crews gives those who work for one blog, and who tell of each request they make
   */
  public Sync(Library library, Function<Consumer<Exchange>, Crew> crews, InstantSource clock) {
    this.library = library;
    this.crews = crews;
    this.clock = clock;
    this.timetables = new Timetables(library);
    this.choice = new Choice(library, new SecondChances(library, clock));
    this.requests = new RequestLedger(library);
  }

  /**
   * Those who bring one blog.
   *
   * @param illustrator brings the pictures; empty where none are wanted
   */
  public record Crew(Discovery discovery, Gather gather, Optional<Illustrator> illustrator) {}

  /** A blog while it is synchronised. */
  private record Errand(
      Blog blog, Crew crew, Scope scope, Consumer<SyncEvent> events, BooleanSupplier stopped) {

    void illustrate() {
      crew.illustrator.ifPresent(pictures -> pictures.all(blog, events, stopped));
    }
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
    RequestCounts counts = new RequestCounts();
    Errand errand = new Errand(blog, crews.apply(counts), scope, oneAtATime(listener), stopped);
    try {
      return run(errand);
    } finally {
      requests.keep(blog.id(), counts);
    }
  }

  private Outcome run(Errand errand) {
    Blog blog = errand.blog();
    Optional<Rest> rest =
        errand.scope().insists() ? Optional.empty() : timetables.rest(blog.id(), clock.instant());
    if (rest.isPresent()) {
      errand.events().accept(new SyncEvent.Rested(blog.id(), blog.name(), rest.get()));
      return fetchLeft(errand);
    }
    errand.events().accept(new SyncEvent.Started(blog.id(), blog.name()));
    return visit(errand);
  }

  /** Nothing that one blog brings about stops the others. */
  private Outcome visit(Errand errand) {
    try {
      return finish(errand, discover(errand));
    } catch (ProblemException e) {
      return broken(errand, e.problem());
    } catch (RuntimeException | StackOverflowError e) {
      return broken(errand, new Problem.Unexpected(e.toString()));
    }
  }

  private Outcome finish(Errand errand, Found found) {
    Outcome outcome = take(errand, found);
    noteEnd(errand.blog(), found);
    end(errand, outcome);
    errand.illustrate();
    return outcome;
  }

  /** Discovers a blog and only tells what would be fetched. */
  public Found preview(Address start, Consumer<String> progress) {
    return crews.apply(previewed).discovery().discover(start, Known.NOTHING, progress);
  }

  /** Stores what {@link #preview} found and fetches its posts, for a blog that was just added. */
  public Outcome take(
      Blog blog, Found found, Consumer<SyncEvent> listener, BooleanSupplier stopped) {
    Errand errand =
        new Errand(blog, crews.apply(previewed), Scope.NEW, oneAtATime(listener), stopped);
    try {
      return finish(errand, found);
    } finally {
      requests.keep(blog.id(), previewed);
    }
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
  private Outcome fetchLeft(Errand errand) {
    List<Gather.Task> tasks =
        choice.left(List.of(), library.held(errand.blog().id()), errand.scope());
    if (tasks.isEmpty()) {
      return new Outcome(0, 0, 0, Optional.empty());
    }
    Outcome outcome = gathered(errand, tasks.size(), tasks);
    end(errand, outcome);
    return outcome;
  }

  private Outcome gathered(Errand errand, int found, List<Gather.Task> tasks) {
    Blog blog = errand.blog();
    errand.events().accept(new SyncEvent.Counted(blog.id(), blog.name(), found, tasks.size()));
    Gather.Tally tally = errand.crew().gather().all(blog, tasks, errand.events(), errand.stopped());
    return new Outcome(found, tally.stored(), tally.failed(), tally.late(blog));
  }

  /** Says what it came to; what there was no time for is a matter of the next sync. */
  private void end(Errand errand, Outcome outcome) {
    Blog blog = errand.blog();
    errand
        .events()
        .accept(
            new SyncEvent.Finished(
                blog.id(), blog.name(), outcome.found(), outcome.stored(), outcome.failed()));
    outcome
        .problem()
        .ifPresent(late -> {
          library.synced(blog.id(), unfinished(late));
          errand.events().accept(new SyncEvent.Broken(blog.id(), blog.name(), late));
        });
  }

  private static Library.SyncEnd unfinished(Problem problem) {
    return new Library.SyncEnd(false, List.of(), List.of(), Optional.of(problem));
  }

  private static Consumer<SyncEvent> oneAtATime(Consumer<SyncEvent> listener) {
    Object turn = new Object();
    return event -> {
      synchronized (turn) {
        listener.accept(event);
      }
    };
  }

  private Outcome broken(Errand errand, Problem problem) {
    Blog blog = errand.blog();
    library.synced(blog.id(), unfinished(problem));
    if (!(problem instanceof Problem.Interrupted)) {
      Timetable before = timetables.of(blog.id());
      timetables.keep(blog.id(), before.afterFailure(problem, clock.instant()));
    }
    errand.events().accept(new SyncEvent.Broken(blog.id(), blog.name(), problem));
    return Outcome.broken(problem);
  }

  private Found discover(Errand errand) {
    Blog blog = errand.blog();
    Known known = errand.scope().full() ? Known.NOTHING : known(blog, errand.scope());
    return errand
        .crew()
        .discovery()
        .discover(
            Address.of(blog.start()),
            known,
            step ->
                errand.events().accept(new SyncEvent.Discovering(blog.id(), blog.name(), step)));
  }

  private Known known(Blog blog, Scope scope) {
    Timetable timetable = timetables.of(blog.id());
    Map<String, Validators> visited = new HashMap<>();
    library.visits(blog.id()).stream()
        .filter(v -> scope.insists() || !timetable.isSpared(v.address(), clock.instant()))
        .forEach(v -> visited.put(v.address(), new Validators(v.etag(), v.lastModified())));
    return new Known(library.held(blog.id()).keySet(), visited);
  }

  private Outcome take(Errand errand, Found found) {
    Blog blog = errand.blog();
    Map<String, Held> before = library.held(blog.id());
    List<PostRef> posts = distinct(found.posts());
    List<Long> ids = library.found(blog.id(), posts.stream().map(Sync::foundPost).toList());
    library.synced(blog.id(), end(blog, found)); // a run cut short need not look again
    List<Gather.Task> tasks = choice.tasks(posts, ids, before, errand.scope());
    tasks.addAll(choice.left(posts, before, errand.scope()));
    return gathered(errand, posts.size(), tasks);
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
