package dev.lectern.ui;

import dev.lectern.query.QueryParser;
import dev.lectern.store.Library;
import dev.lectern.store.Library.PostRow;
import dev.lectern.ui.terminal.UnreadSeeker;
import dev.lectern.ui.view.Frame;
import dev.lectern.ui.view.Run;
import dev.lectern.ui.view.View;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The screen without a terminal: keys in, rows out; effects are done at once on this thread. */
public final class Bench {

  private final Library library;
  private final Deque<Msg> answers = new ArrayDeque<>();
  private final List<Effect> outside = new ArrayList<>();
  private Model model;

  private Bench(int posts, Size size) {
    this.library = FakeLibrary.of(posts).face();
    this.model = Model.start(size, Prefs.DEFAULT, KeyMap.DEFAULT, "https://example.org/");
    perform(Update.start(model, OptionalLong.empty()));
  }

  /** A library of so many posts on a screen of 80 by 24. */
  public static Bench of(int posts) {
    return new Bench(posts, Size.USUAL);
  }

  public static Bench of(int posts, int columns, int rows) {
    return new Bench(posts, new Size(columns, rows));
  }

  /** Presses keys, named and separated by spaces. */
  public Bench press(String keys) {
    for (String key : keys.split(" ", -1)) {
      send(new Msg.Pressed(new Key(key)));
    }
    return this;
  }

  public Bench type(String text) {
    text.codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> send(new Msg.Pressed(new Key(c.equals(" ") ? "Space" : c))));
    return this;
  }

  public Bench send(Msg msg) {
    perform(Update.update(model, msg));
    return this;
  }

  /** Another screen on top. */
  Bench show(Screen screen) {
    model = model.withScreen(screen);
    return this;
  }

  private void perform(Step step) {
    model = step.model();
    step.effects().forEach(this::perform);
    while (!answers.isEmpty()) {
      perform(Update.update(model, answers.poll()));
    }
  }

  private void perform(Effect effect) {
    switch (effect) {
      case Effect.Open e -> answers.add(new Msg.Opened(Map.of()));
      case Effect.Count e -> answers.add(new Msg.Counted(library.counts(), library.blogs()));
      case Effect.Load e -> answers.add(new Msg.Loaded(e, rows(e)));
      case Effect.SeekUnread e -> answers.add(new Msg.SoughtUnread(e, UnreadSeeker.in(library, e)));
      case Effect.Search e -> answers.add(new Msg.Searched(e, found(e)));
      case Effect.Read e -> library.post(e.post()).ifPresent(post -> read(post, e));
      case Effect.Annotate e -> {
        if (e.draft().note() == 0) {
          library.annotate(e.draft().post(), e.draft().passage(), e.draft().text());
        } else {
          library.editNote(e.draft().note(), e.draft().text());
        }
        tell(e.draft().post());
      }
      case Effect.RemoveNote e -> {
        library.removeNote(e.note());
        tell(e.post());
      }
      case Effect.ReadNotes e -> tell(e.post());
      case Effect.ListNotes e ->
          answers.add(
              new Msg.Notes(
                  library.notes().stream()
                      .map(note ->
                          new Msg.MarkedPost(note, library.post(note.post()).orElseThrow().row()))
                      .toList()));
      case Effect.Reset e ->
          answers.add(
              new Msg.Set(
                  e.post().row().id(), TextSetter.set(e.post(), e.measure()), e.post().place()));
      case Effect.Keep e -> library.place(e.post(), e.place());
      case Effect.MarkPosts e -> library.mark(e.posts(), e.mark());
      case Effect.MarkAll e -> library.mark(e.query(), e.mark());
      case Effect.SaveView e -> changed(() -> library.saveView(e.view()));
      case Effect.RenameView e -> changed(() -> library.renameView(e.name(), e.other()));
      case Effect.RemoveView e -> changed(() -> library.removeView(e.name()));
      case Effect.Undo e -> answers.add(new Msg.Marked(library.undo().orElse("Nothing.")));
      case Effect.WarmUp e -> {}
      default -> outside.add(effect);
    }
  }

  private void read(Library.Post post, Effect.Read read) {
    answers.add(new Msg.Set(read.post(), TextSetter.set(post, read.measure()), post.place()));
    List<PostRow> related = library.related(read.post(), 2);
    Onward onward = new Onward(List.of(), related.subList(0, related.size() / 2), related);
    answers.add(new Msg.Beside(read.post(), library.notes(read.post()), onward));
  }

  private void changed(Runnable change) {
    change.run();
    answers.add(new Msg.Marked(""));
  }

  private void tell(long post) {
    answers.add(new Msg.Noted(post, library.notes(post)));
  }

  private Rows rows(Effect.Load load) {
    var query = load.question().query();
    List<PostRow> window = library.window(query, load.question().order(), load.from(), load.size());
    return new Rows(true, library.count(query), load.from(), window);
  }

  private SearchScreen.Found found(Effect.Search search) {
    var query = QueryParser.typing(search.query());
    return new SearchScreen.Found(
        true,
        library.countHits(query),
        search.from(),
        library.search(query, search.from(), search.size()),
        List.of());
  }

  public Model model() {
    return model;
  }

  public Library library() {
    return library;
  }

  /** The effects that go out of the program. */
  public List<Effect> outside() {
    return List.copyOf(outside);
  }

  /** The rows; hits stand in guillemets, marks in brackets. */
  public List<String> rows() {
    Frame frame = View.frame(model);
    return frame.rows().stream()
        .map(row -> {
          StringBuilder out = new StringBuilder();
          for (Run run : row.runs()) {
            out.append(shown(run));
          }
          return out.toString().stripTrailing();
        })
        .toList();
  }

  /** Marks stand in double brackets, what is being chosen in braces. */
  private static String shown(Run run) {
    boolean hit = run.look().style().role() == dev.lectern.typeset.Role.HIT;
    return switch (run.look().ground()) {
      case MARKED -> "⟦" + run.text() + "⟧";
      case CHOSEN -> "{" + run.text() + "}";
      default -> hit ? "«" + run.text() + "»" : run.text();
    };
  }

  public String screen() {
    return String.join("\n", rows());
  }
}
