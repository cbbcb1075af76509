package dev.lectern.ui.view;

import dev.lectern.typeset.Line;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.Span;
import dev.lectern.typeset.TextWidth;
import dev.lectern.ui.Beside;
import dev.lectern.ui.Choice;
import dev.lectern.ui.Geometry;
import dev.lectern.ui.Model;
import dev.lectern.ui.Numbers;
import dev.lectern.ui.Piece;
import dev.lectern.ui.Reader;
import dev.lectern.ui.Shown;
import dev.lectern.ui.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A post in its column, and where one is in it. */
final class ReaderView {

  private ReaderView() {}

  static Frame frame(Model model, Reader reader) {
    int page = Geometry.page(model.size());
    List<Row> rows = new ArrayList<>();
    Marking marking = new Marking(model, reader);
    for (int i = 0; i < page; i++) {
      int line = reader.view().top() + i;
      rows.add(line < reader.length() ? row(model, reader, line, marking) : Row.BLANK);
    }
    Foot.Prompt foot = foot(model, reader);
    rows.add(foot.row());
    return new Frame(rows, foot.cursor(rows.size() - 1));
  }

  private static Row row(Model model, Reader reader, int number, Marking marking) {
    Text text = reader.text().orElseThrow();
    Line line = text.lines().get(number);
    if (line.spans().isEmpty()) {
      return Row.BLANK;
    }
    int margin = Geometry.margin(model.size(), text.columns());
    Row set = marking.mark(number, painted(model, text, number));
    int shift = reader.view().shift(line.part());
    int reach = Geometry.reach(model.size(), text.columns());
    Row seen = Text.scrolls(line) ? window(set, line, reach, shift) : set;
    return margin == 0
        ? seen
        : margin(model, reader, line, margin)
            .and(seen.runs())
            .and(more(model, line, reach + shift).runs());
  }

  /** The margin of a block that has the focus has a bar beside the column. */
  private static Row margin(Model model, Reader reader, Line line, int margin) {
    boolean focused = line.part() >= 0 && line.part() == reader.view().focus();
    int at = Math.max(0, margin - 2);
    Row blank = Row.BLANK.fill(margin, Ground.PAGE);
    String bar = model.prefs().ascii() ? ">" : "▌";
    return focused ? blank.overlay(at, Row.of(Run.of(bar, Role.SELECTION, Ground.PAGE))) : blank;
  }

  /** A sign behind a line that goes on beyond the screen. */
  private static Row more(Model model, Line line, int end) {
    return Text.scrolls(line) && line.columns() > end
        ? Row.of(Run.of(model.prefs().ascii() ? ">" : "›", Role.FAINT, Ground.PAGE))
        : Row.BLANK;
  }

  /** A line, with the cells of its picture where they are here. */
  private static Row painted(Model model, Text text, int number) {
    Row set = Row.of(text.lines().get(number), Ground.PAGE);
    return Shown.row(text, number)
        .filter(row -> model.prefs().showsPictures())
        .flatMap(row -> model.gallery().row(row.key(), row.row()))
        .map(cells -> set.cut(0, text.lines().get(number).fixed()).and(linked(cells, set)))
        .orElse(set);
  }

  /** The cells lead where the words did. */
  private static List<Run> linked(List<Span> cells, Row words) {
    String link = words.runs().isEmpty() ? "" : words.runs().getLast().link();
    return Row.of(cells, Ground.PAGE).runs().stream()
        .map(run -> new Run(run.text(), run.look(), link))
        .toList();
  }

  /** What is seen of a line that scrolls sideways: its fixed columns, then the rest from one on. */
  private static Row window(Row row, Line line, int columns, int shift) {
    int fixed = Math.min(line.fixed(), columns);
    return shift == 0
        ? row.cut(0, columns)
        : row.cut(0, fixed).and(row.cut(fixed + shift, columns + shift).runs());
  }

  private static Foot.Prompt foot(Model model, Reader reader) {
    if (reader.finding().isPresent()) {
      String hits =
          reader.find().words().isEmpty()
              ? ""
              : reader.find().hits().isEmpty()
                  ? "not found "
                  : (reader.find().current() + 1) + " of " + reader.find().hits().size() + " ";
      return Foot.prompt(model, "/", reader.finding().get(), hits);
    }
    if (!model.notice().text().isBlank()) {
      return new Foot.Prompt(Foot.notice(model, model.notice()), -1);
    }
    Row right = Row.of(Run.of(place(model, reader), Role.BAR, Ground.BAR));
    int columns = model.size().columns();
    String title = labels(reader).orElse(Bits.title(reader.row()));
    String star = reader.row().starred() ? (model.prefs().ascii() ? "* " : "★ ") : "";
    int room = Math.max(4, columns - right.columns() - 4);
    Row left =
        Row.of(Run.of(" ", Role.BAR, Ground.BAR), Run.of(star, Role.STAR, Ground.BAR))
            .and(Run.of(Bits.fitted(title, room), Role.BAR, Ground.BAR));
    return new Foot.Prompt(Bits.spread(left, right, columns, Ground.BAR), -1);
  }

  private static Optional<String> labels(Reader reader) {
    return reader.mode() instanceof Reader.Mode.Labelling labelling
        ? Optional.of("Type the letters of a link: " + labelling.typed())
        : Optional.empty();
  }

  private static String place(Model model, Reader reader) {
    if (reader.text().isEmpty()) {
      return "";
    }
    int page = Geometry.page(model.size());
    int percent = (int) Math.floor(reader.progress(page) * 100);
    int left = reader.minutesLeft(page);
    String minutes = left == 0 ? "the end" : left + " min left";
    String series =
        model.size().columns() < 80
            ? ""
            : Below.position(reader.back())
                .map(at -> "post " + Numbers.words(at[0]) + " of " + Numbers.words(at[1]) + " · ")
                .orElse("");
    return " " + series + minutes + " · " + percent + " % ";
  }

  /** Marks hits, marked passages and link labels on set lines. */
  private record Marking(Model model, Reader reader) {

    Row mark(int line, Row row) {
      Row marked = passages(line, row);
      List<List<Piece>> hits = reader.find().hits();
      for (int i = 0; i < hits.size(); i++) {
        for (Piece piece : hits.get(i)) {
          if (piece.line() == line) {
            boolean current = i == reader.find().current();
            marked = paint(marked, piece, current);
          }
        }
      }
      return label(line, marked);
    }

    /** The reader's marks, and the passage that is being chosen. */
    private Row passages(int line, Row row) {
      Row marked = row;
      for (Beside.Highlight mark : reader.beside().highlights()) {
        for (Piece piece : mark.pieces()) {
          if (piece.line() == line) {
            marked = change(marked, piece, run -> marked(run, mark));
          }
        }
      }
      for (Piece piece : reader.choosing().map(Choice::pieces).orElse(List.of())) {
        if (piece.line() == line) {
          marked = change(marked, piece, run -> run.on(Ground.CHOSEN));
        }
      }
      return marked;
    }

    /** A mark with a note is underlined too. */
    private static Run marked(Run run, Beside.Highlight mark) {
      Run on = run.on(Ground.MARKED);
      return mark.note().text().isEmpty() ? on : on.underlined();
    }

    private static Row paint(Row row, Piece piece, boolean current) {
      return change(
          row,
          piece,
          run ->
              current ? Run.strong(run.text(), Role.HIT, Ground.SELECTED) : run.withRole(Role.HIT));
    }

    private static Row change(Row row, Piece piece, UnaryOperator<Run> look) {
      List<Run> runs = new ArrayList<>();
      int at = 0;
      for (Run run : row.runs()) {
        int end = at + run.text().length();
        int from = Math.clamp(piece.from(), at, end);
        int to = Math.clamp(piece.to(), at, end);
        add(runs, run.withText(run.text().substring(0, from - at)));
        Run inside = run.withText(run.text().substring(from - at, to - at));
        add(runs, inside.text().isEmpty() ? inside : look.apply(inside));
        add(runs, run.withText(run.text().substring(to - at)));
        at = end;
      }
      return new Row(runs);
    }

    private static void add(List<Run> runs, Run run) {
      if (!run.text().isEmpty()) {
        runs.add(run);
      }
    }

    private Row label(int line, Row row) {
      Row labelled = row;
      for (Reader.Label label : reader.labels()) {
        Piece piece = label.link().pieces().getFirst();
        if (piece.line() == line) {
          String before = row.text().substring(0, Math.min(piece.from(), row.text().length()));
          Row letters = Row.of(Run.strong(label.letters(), Role.HIT, Ground.SELECTED));
          labelled = labelled.overlay(TextWidth.columns(before), letters);
        }
      }
      return labelled;
    }
  }

  /** Where the post stands in the list or among the hits below. */
  private static final class Below {
    private Below() {}

    static Optional<long[]> position(dev.lectern.ui.Screen back) {
      return switch (back) {
        case dev.lectern.ui.ListScreen list ->
            Optional.of(new long[] {list.scroll().cursor() + 1, list.rows().count()});
        case dev.lectern.ui.SearchScreen search ->
            Optional.of(new long[] {search.scroll().cursor() + 1, search.found().count()});
        default -> Optional.empty();
      };
    }
  }
}
