package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.problem.Problem;
import dev.lectern.query.Query;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The library on SQLite: each method is one transaction that its specialist fills. */
final class SqliteLibrary extends SqlitePosts implements Library {

  private final Database database;
  private final InstantSource clock;
  private final Blogs blogs;
  private final Articles articles;
  private final Posts posts;
  private final Journal journal;
  private final Marks marks;
  private final Views views;
  private final Merge merge;
  private final AtomicBoolean visited = new AtomicBoolean();

  SqliteLibrary(Database database, InstantSource clock) {
    this(database, clock, new Journal(clock));
  }

  private SqliteLibrary(Database database, InstantSource clock, Journal journal) {
    super(database, new Notes(clock, journal));
    this.database = database;
    this.clock = clock;
    this.blogs = new Blogs(clock, journal);
    this.articles = new Articles(clock);
    this.posts = new Posts(clock, articles);
    this.journal = journal;
    this.marks = new Marks(journal);
    this.views = new Views(journal);
    this.merge = new Merge(database, journal);
  }

  @Override
  public Blog add(String name, String site, String start, List<String> tags) {
    Blog wanted = Blogs.wanted(name, site, start, tags);
    return database.write(session -> Blogs.add(session, wanted));
  }

  @Override
  public List<Blog> blogs() {
    return database.read(Blogs::all);
  }

  @Override
  public Optional<Blog> blog(String words) {
    return database.read(session -> Blogs.named(session, words));
  }

  @Override
  public void rename(long blog, String name) {
    database.act(session -> blogs.rename(session, blog, name));
  }

  @Override
  public Path remove(long blog) {
    return database.write(session -> {
      Path kept = Keepsake.of(database.file(), blog, clock);
      Blogs.remove(session, blog);
      return kept;
    });
  }

  @Override
  public Map<String, Held> held(long blog) {
    return database.read(session -> Posts.held(session, blog));
  }

  @Override
  public List<Visit> visits(long blog) {
    return database.read(session -> Blogs.visits(session, blog));
  }

  @Override
  public List<Long> found(long blog, List<FoundPost> found) {
    return database.write(session -> posts.found(session, blog, found));
  }

  @Override
  public void store(long post, Article article, Copy page) {
    Prepared prepared = Prepared.of(article, page);
    database.fetched(session -> articles.store(session, post, prepared));
  }

  @Override
  public void storeAll(List<Arrival> arrivals) {
    database.act(session -> posts.arrive(session, arrivals));
    Patience.giveTurn();
  }

  @Override
  public void unchanged(long post) {
    database.fetched(session -> posts.unchanged(session, post));
  }

  @Override
  public void failed(long post, Problem problem) {
    database.fetched(session -> posts.failed(session, post, problem));
  }

  @Override
  public void synced(long blog, SyncEnd end) {
    database.act(session -> blogs.synced(session, blog, end));
  }

  @Override
  public long count(Query query) {
    return database.read(session -> Lists.count(session, query));
  }

  @Override
  public List<PostRow> window(Query query, Order order, long from, int size) {
    return database.read(session -> Lists.window(session, query, order, from, size));
  }

  @Override
  public List<Hit> search(Query query, long from, int size) {
    return database.read(session -> new Search(session, query).hits(from, size));
  }

  @Override
  public long countHits(Query query) {
    return database.read(session -> new Search(session, query).count());
  }

  @Override
  public Optional<Post> post(long id) {
    return database.read(session -> Reading.post(session, id));
  }

  @Override
  public PostRow named(String words) {
    return database.read(session -> Naming.named(session, words));
  }

  @Override
  public Counts counts() {
    return database.read(Lists::counts);
  }

  @Override
  public List<String> suggestions(Query query) {
    return database.read(session -> Suggestions.of(session, query));
  }

  @Override
  public int mark(Query query, Mark mark) {
    return database.write(session -> marks.mark(session, query, mark));
  }

  @Override
  public int mark(List<Long> marked, Mark mark) {
    return database.write(session -> marks.mark(session, marked, mark));
  }

  @Override
  public int tag(List<Long> tagged, List<String> add, List<String> remove) {
    return database.write(session -> marks.tag(session, tagged, add, remove));
  }

  @Override
  public void place(long post, Place place) {
    database.act(session -> Marks.place(session, post, place));
  }

  @Override
  public Optional<String> undo() {
    return database.write(journal::undo);
  }

  @Override
  public void remember(String name, String value) {
    database.act(session -> Memory.remember(session, name, value));
  }

  @Override
  public Optional<String> remembered(String name) {
    return database.read(session -> Memory.remembered(session, name));
  }

  @Override
  public void visit() {
    database.act(session -> Memory.begin(session, clock));
    visited.set(true);
  }

  @Override
  public List<View> views() {
    return database.read(Views::all);
  }

  @Override
  public void saveView(View view) {
    database.act(session -> views.save(session, view));
  }

  @Override
  public void renameView(String name, String other) {
    database.act(session -> views.rename(session, name, other));
  }

  @Override
  public void removeView(String name) {
    database.act(session -> views.remove(session, name));
  }

  @Override
  public void bulk(Runnable writes) {
    database.act(session -> writes.run());
  }

  @Override
  public int importFrom(Path other) {
    return merge.from(other);
  }

  @Override
  public Path file() {
    return database.file();
  }

  @Override
  public void close() {
    if (visited.getAndSet(false)) {
      database.act(session -> Memory.stay(session, clock));
    }
    database.close();
  }
}
