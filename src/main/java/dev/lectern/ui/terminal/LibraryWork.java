package dev.lectern.ui.terminal;

import dev.lectern.article.Block;
import dev.lectern.article.Illustrations;
import dev.lectern.article.Links;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Library;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Order;
import dev.lectern.store.PostHistory;
import dev.lectern.typeset.Layout;
import dev.lectern.typeset.Line;
import dev.lectern.ui.ChangeSetter;
import dev.lectern.ui.Effect;
import dev.lectern.ui.HeldPictures;
import dev.lectern.ui.Msg;
import dev.lectern.ui.Numbers;
import dev.lectern.ui.Onward;
import dev.lectern.ui.Question;
import dev.lectern.ui.Rows;
import dev.lectern.ui.SearchScreen;
import dev.lectern.ui.Text;
import dev.lectern.ui.TextSetter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What the screen asks of the library. */
final class LibraryWork {

  private static final int RELATED = 8;

  /** Below a post, fewer are more. */
  private static final int BELOW = 4;

  private static final int FAILURES = 200;
  private static final List<String> REMEMBERED = List.of("theme", "cards", "measure", "orders");

  private final Consumer<Msg> messages;
  private final Notepad notes;
  private final Shelves own;
  private final Snapshot snapshot;
  private volatile Shelves shelves;

  LibraryWork(Shelves shelves, Snapshot snapshot, Consumer<Msg> messages) {
    this.own = shelves;
    this.snapshot = snapshot;
    this.shelves = shelves;
    this.messages = messages;
    this.notes = new Notepad(this::library, messages);
  }

  Shelves shelves() {
    return shelves;
  }

  private Library library() {
    return shelves.library().get();
  }

  void perform(Effect effect) {
    switch (effect) {
      case Effect.Open e -> open();
      case Effect.ShowDemo e -> showDemo();
      case Effect.Count e -> count();
      case Effect.Load e -> load(e);
      case Effect.Find e ->
          library()
              .post(e.post())
              .ifPresent(post -> messages.accept(new Msg.FoundPost(post.row())));
      case Effect.SeekUnread e ->
          messages.accept(new Msg.SoughtUnread(e, UnreadSeeker.in(library(), e)));
      case Effect.Search e -> search(e);
      case Effect.Read e -> read(e);
      case Effect.Reset e ->
          set(e.post(), TextSetter.set(e.post(), illustrated(e.post(), e.measure())));
      case Effect.WarmUp e -> warmUp(e);
      case Effect.Keep e -> library().place(e.post(), e.place());
      case Effect.MarkPosts e -> changed(() -> library().mark(e.posts(), e.mark()));
      case Effect.MarkAll e -> changed(() -> library().mark(e.query(), e.mark()));
      case Effect.SaveView e -> changed(() -> library().saveView(e.view()));
      case Effect.RenameView e -> changed(() -> library().renameView(e.name(), e.other()));
      case Effect.RemoveView e -> changed(() -> library().removeView(e.name()));
      case Effect.Undo e ->
          messages.accept(
              new Msg.Marked(library().undo().orElse("There is nothing to take back.")));
      case Effect.Annotate e -> notes.keep(e);
      case Effect.RemoveNote e -> notes.remove(e);
      case Effect.ReadNotes e -> notes.tell(e.post());
      case Effect.Discard e -> Notepad.discard(e.file());
      case Effect.ListNotes e -> notes.list();
      case Effect.Compare e -> compare(e);
      case Effect.FindBlocks e ->
          messages.accept(new Msg.Blocks(e.post(), shelves.synchroniser().blocks().of(e.post())));
      case Effect.TakeBlock e -> take(e);
      case Effect.Remember e -> library().remember(e.name(), e.value());
      case Effect.Follow e -> messages.accept(new Msg.Followed(e.target(), held(e.target())));
      case Effect.ListFailures e -> messages.accept(new Msg.Failures(failures()));
      case Effect.Relate e ->
          messages.accept(new Msg.Related(e.post(), library().related(e.post(), RELATED)));
      default -> throw new IllegalArgumentException("not for the library: " + effect);
    }
  }

  private void take(Effect.TakeBlock take) {
    int changed =
        shelves
            .synchroniser()
            .blocks()
            .take(
                take.post(),
                take.selector(),
                () -> messages.accept(new Msg.TookBlock(take.post())));
    messages.accept(
        new Msg.Marked(Numbers.of(changed, "post") + " of this blog came out otherwise."));
  }

  private void changed(Runnable change) {
    change.run();
    messages.accept(new Msg.Marked(""));
  }

  private void open() {
    Library library = library();
    library.visit();
    Map<String, String> remembered = new HashMap<>();
    for (String name : REMEMBERED) {
      library.remembered(name).ifPresent(value -> remembered.put(name, value));
    }
    messages.accept(new Msg.Opened(remembered));
  }

  private void showDemo() {
    shelves = shelves.demo().get();
    open();
  }

  private void count() {
    messages.accept(new Msg.Counted(library().counts(), library().blogs()));
  }

  private void load(Effect.Load load) {
    Query query = load.question().query();
    long count = library().count(query);
    long grown = load.anchor() == 0 ? 0 : Math.max(0, count - load.count());
    int size = load.size() + (int) Math.min(grown, 500);
    List<PostRow> rows = library().window(query, load.question().order(), load.from(), size);
    messages.accept(new Msg.Loaded(load, new Rows(true, count, load.from(), rows)));
    boolean first = load.from() == 0 && load.question().equals(Question.EVERYTHING);
    if (first && shelves.equals(own)) {
      snapshot.keep(count, rows);
    }
  }

  private void search(Effect.Search search) {
    Query query = QueryParser.typing(search.query());
    var hits = library().search(query, search.from(), search.size());
    long count = library().countHits(query);
    List<String> suggestions = count == 0 ? library().suggestions(query) : List.of();
    messages.accept(
        new Msg.Searched(
            search, new SearchScreen.Found(true, count, search.from(), hits, suggestions)));
  }

  /** A long post comes in two parts, so that its beginning is there at once. */
  private void read(Effect.Read read) {
    Optional<Library.Post> found = library().post(read.post());
    if (found.isEmpty()) {
      messages.accept(new Msg.Missing(read.post()));
      return;
    }
    Library.Post post = found.get();
    Layout.Measure measure = illustrated(post, read.measure());
    boolean atStart = post.place().block() == 0;
    Text first = atStart ? TextSetter.beginning(post, measure) : TextSetter.set(post, measure);
    set(post, first);
    if (!first.whole()) {
      set(post, TextSetter.finish(first));
    }
    messages.accept(new Msg.Beside(read.post(), library().notes(read.post()), onward(post)));
  }

  /** Where to go on: what is linked is not named among the related once more. */
  private Onward onward(Library.Post post) {
    long id = post.row().id();
    List<PostRow> next = library().nextInSeries(id).stream().toList();
    List<String> links = post.article().map(article -> Links.of(article.body())).orElse(List.of());
    List<PostRow> linked = others(library().known(links), id, next);
    List<PostRow> related = others(library().related(id, RELATED), id, next);
    return new Onward(
        next,
        linked.stream().limit(RELATED).toList(),
        related.stream().filter(row -> !linked.contains(row)).limit(BELOW).toList());
  }

  private static List<PostRow> others(List<PostRow> rows, long post, List<PostRow> named) {
    return rows.stream().filter(row -> row.id() != post && !named.contains(row)).toList();
  }

  private void compare(Effect.Compare compare) {
    Optional<Library.Post> now = library().post(compare.post());
    Optional<PostHistory.Revision> before = library().lastRead(compare.post());
    List<Line> lines =
        now.isPresent() && before.isPresent()
            ? ChangeSetter.set(before.get(), now.get(), compare.measure())
            : List.of();
    String day = before.map(revision -> revision.replaced()).orElse("");
    String title = "Changed on " + day.substring(0, Math.min(10, day.length()));
    messages.accept(new Msg.Compared(compare.post(), title, lines));
  }

  /** With room for the pictures that are held, where pictures are wished for. */
  private Layout.Measure illustrated(Library.Post post, Layout.Measure measure) {
    if (!(measure.pictures() instanceof HeldPictures wished)) {
      return measure;
    }
    List<String> sources =
        post.article().map(a -> Illustrations.of(a.body())).orElse(List.of()).stream()
            .map(Block.Picture::source)
            .distinct()
            .toList();
    return measure.withPictures(
        wished.with(sources.isEmpty() ? Map.of() : library().pictures(sources)));
  }

  /** The bytes of a picture that is held. */
  Optional<byte[]> picture(String source) {
    return library().picture(source);
  }

  private void warmUp(Effect.WarmUp warmUp) {
    library().window(new Query.All(), Order.NEWEST, 0, 1).stream()
        .flatMap(row -> library().post(row.id()).stream())
        .forEach(post -> TextSetter.beginning(post, warmUp.measure()));
  }

  private void set(Library.Post post, Text text) {
    messages.accept(new Msg.Set(post.row().id(), text, post.place()));
  }

  private Optional<PostRow> held(String target) {
    try {
      return Optional.of(library().named(target));
    } catch (ProblemException problem) {
      if (problem.problem() instanceof Problem.NoSuchPost
          || problem.problem() instanceof Problem.SeveralPosts) {
        return Optional.empty();
      }
      throw problem;
    }
  }

  private List<PostRow> failures() {
    return library().window(new Query.Is(Query.Flag.FAILED), Order.NEWEST, 0, FAILURES);
  }
}
