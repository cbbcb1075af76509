package dev.lectern.ui;

import dev.lectern.query.QueryParser;
import dev.lectern.store.Library;
import dev.lectern.store.Library.PostRow;
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
      case Effect.Search e -> answers.add(new Msg.Searched(e, found(e)));
      case Effect.Read e ->
          library
              .post(e.post())
              .ifPresent(post ->
                  answers.add(
                      new Msg.Set(e.post(), TextSetter.set(post, e.measure()), post.place())));
      case Effect.Reset e ->
          answers.add(
              new Msg.Set(
                  e.post().row().id(), TextSetter.set(e.post(), e.measure()), e.post().place()));
      case Effect.Keep e -> library.place(e.post(), e.place());
      case Effect.MarkPosts e -> library.mark(e.posts(), e.mark());
      case Effect.MarkAll e -> library.mark(e.query(), e.mark());
      case Effect.Undo e -> answers.add(new Msg.Marked(library.undo().orElse("Nothing.")));
      case Effect.WarmUp e -> {}
      default -> outside.add(effect);
    }
  }

  private Rows rows(Effect.Load load) {
    var query = load.question().query();
    List<PostRow> window = library.window(query, load.question().order(), load.from(), load.size());
    return new Rows(true, library.count(query), load.from(), window);
  }

  private SearchScreen.Found found(Effect.Search search) {
    var query = QueryParser.parse(search.query());
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

  /** The rows; hits stand in guillemets. */
  public List<String> rows() {
    Frame frame = View.frame(model);
    return frame.rows().stream()
        .map(row -> {
          StringBuilder out = new StringBuilder();
          for (Run run : row.runs()) {
            boolean hit = run.look().style().role() == dev.lectern.typeset.Role.HIT;
            out.append(hit ? "«" + run.text() + "»" : run.text());
          }
          return out.toString().stripTrailing();
        })
        .toList();
  }

  public String screen() {
    return String.join("\n", rows());
  }
}
