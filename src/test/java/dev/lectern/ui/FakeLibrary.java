package dev.lectern.ui;

import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Counts;
import dev.lectern.store.Library.Hit;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.Post;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Notebook;
import dev.lectern.store.Order;
import dev.lectern.store.SavedViews;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A library in memory for the tests of the screen; it knows what the screen asks, nothing else. */
public final class FakeLibrary {

  private final List<PostRow> rows;
  private final Map<Long, Place> places = new HashMap<>();
  private final Map<String, String> memory = new HashMap<>();
  private final List<Notebook.Note> notes = new ArrayList<>();
  private final SortedMap<String, SavedViews.View> views = new TreeMap<>();
  private final Deque<List<PostRow>> before = new ArrayDeque<>();

  public FakeLibrary(List<PostRow> rows) {
    this.rows = new ArrayList<>(rows);
  }

  /** A library of so many posts by {@link Samples}. */
  public static FakeLibrary of(int posts) {
    return new FakeLibrary(Samples.rows(posts));
  }

  /** The face of it; methods that the screen never calls are not there. */
  public Library face() {
    return (Library)
        Proxy.newProxyInstance(
            FakeLibrary.class.getClassLoader(),
            new Class<?>[] {Library.class},
            (self, method, arguments) ->
                call(method, arguments == null ? new Object[0] : arguments));
  }

  private Object call(Method method, Object[] arguments) throws Throwable {
    try {
      return FakeLibrary.class
          .getMethod(method.getName(), method.getParameterTypes())
          .invoke(this, arguments);
    } catch (InvocationTargetException failed) {
      throw failed.getCause();
    }
  }

  private List<PostRow> matching(Query query) {
    return rows.stream().filter(row -> Matching.matches(query, row)).toList();
  }

  public synchronized long count(Query query) {
    return matching(query).size();
  }

  public synchronized List<PostRow> window(Query query, Order order, long from, int size) {
    List<PostRow> found = new ArrayList<>(matching(query));
    boolean oldest = !order.keys().getFirst().descending();
    if (oldest) {
      Collections.reverse(found);
    }
    return found.stream().skip(from).limit(size).toList();
  }

  public synchronized List<Hit> search(Query query, long from, int size) {
    return matching(query).stream()
        .skip(from)
        .limit(size)
        .map(row -> new Hit(row, Samples.snippet(row)))
        .toList();
  }

  public synchronized long countHits(Query query) {
    return count(query);
  }

  public synchronized Optional<Post> post(long id) {
    return rows.stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .map(row -> Samples.post(row, places.getOrDefault(id, Place.START)));
  }

  public synchronized PostRow named(String words) {
    return rows.stream()
        .filter(row -> row.address().equals(words))
        .findFirst()
        .orElseThrow(() ->
            new dev.lectern.problem.ProblemException(
                new dev.lectern.problem.Problem.NoSuchPost(words)));
  }

  public synchronized Counts counts() {
    long unread = rows.stream().filter(row -> !row.read()).count();
    long starred = rows.stream().filter(PostRow::starred).count();
    List<Library.Count> blogs =
        rows.isEmpty()
            ? List.of()
            : List.of(new Library.Count("Engineering Notes", rows.size(), unread));
    List<SavedViews.ViewCount> counted =
        views.values().stream()
            .map(view -> new SavedViews.ViewCount(view, count(QueryParser.parse(view.query()))))
            .toList();
    List<Library.Count> tags = rows.isEmpty() ? List.of() : List.of(new Library.Count("go", 3, 1));
    return new Counts(rows.size(), 0, unread, 0, starred, counted, blogs, tags);
  }

  public List<Library.Blog> blogs() {
    return rows.isEmpty()
        ? List.of()
        : List.of(
            new Library.Blog(
                1,
                "Engineering Notes",
                "https://example.org/",
                "https://example.org/",
                List.of(),
                new Library.Ledger(0, 0, 0, 0, "", "", true, "", List.of())));
  }

  public List<String> suggestions(Query query) {
    return List.of();
  }

  public synchronized List<PostRow> related(long post, int size) {
    return rows.stream().filter(row -> row.id() != post).limit(size).toList();
  }

  public synchronized int mark(Query query, Mark mark) {
    return mark(matching(query).stream().map(PostRow::id).toList(), mark);
  }

  public synchronized int mark(List<Long> posts, Mark mark) {
    before.push(List.copyOf(rows));
    rows.replaceAll(row -> posts.contains(row.id()) ? Marks.with(row, mark) : row);
    return posts.size();
  }

  public synchronized void place(long post, Place place) {
    places.put(post, place);
  }

  public synchronized Optional<String> undo() {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    rows.clear();
    rows.addAll(before.pop());
    return Optional.of("Took back the last mark.");
  }

  public synchronized void remember(String name, String value) {
    memory.put(name, value);
  }

  public synchronized Optional<String> remembered(String name) {
    return Optional.ofNullable(memory.get(name));
  }

  public synchronized void saveView(SavedViews.View view) {
    views.put(view.name(), view);
  }

  public synchronized void renameView(String name, String other) {
    SavedViews.View view = Objects.requireNonNull(views.remove(name));
    views.put(other, new SavedViews.View(other, view.query(), view.texts()));
  }

  public synchronized void removeView(String name) {
    views.remove(name);
  }

  public synchronized List<Notebook.Note> notes(long post) {
    return notes.stream().filter(note -> note.post() == post).toList();
  }

  public synchronized List<Notebook.Note> notes() {
    return notes.reversed();
  }

  public synchronized Notebook.Note annotate(long post, Notebook.Passage passage, String text) {
    Notebook.Note note = new Notebook.Note(notes.size() + 1L, post, passage, text, "");
    notes.add(note);
    return note;
  }

  public synchronized void editNote(long id, String text) {
    notes.replaceAll(note ->
        note.id() == id
            ? new Notebook.Note(id, note.post(), note.passage(), text, note.made())
            : note);
  }

  public synchronized void removeNote(long id) {
    notes.removeIf(note -> note.id() == id);
  }

  public Optional<byte[]> picture(String address) {
    return Optional.empty();
  }

  public Map<String, dev.lectern.store.Album.Size> pictures(List<String> addresses) {
    return Map.of();
  }

  public void visit() {}

  public void close() {}
}
