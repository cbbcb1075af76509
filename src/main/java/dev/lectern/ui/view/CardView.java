package dev.lectern.ui.view;

import dev.lectern.article.Headline;
import dev.lectern.store.Library;
import dev.lectern.store.Library.PostRow;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.TextWidth;
import dev.lectern.ui.Dates;
import dev.lectern.ui.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A post in a list: a card of three lines, or one line.
 *
 * @param words what is marked
 */
record CardView(int columns, boolean ascii, Words words) {

  /** How a post stands in the list. */
  record State(boolean current, boolean selected) {}

  List<Row> card(PostRow row, State state) {
    Ground ground = state.current() ? Ground.SELECTED : Ground.PAGE;
    int room = columns - 3;
    String cut = Bits.words(summary(row), room - 1);
    Row summary = new Row(Bits.marked(cut, role(row, Role.CARD_SUMMARY), words, room - 1, ground));
    return List.of(
        title(row, state, true),
        edge(state, ground).and(summary.runs()).fill(columns, ground),
        meta(row, state));
  }

  Row line(PostRow row, State state) {
    return title(row, state, false);
  }

  /** What stands for a row that is being loaded. */
  Row absent() {
    return Row.of(Run.of(ascii ? "   ..." : "   …", Role.FAINT, Ground.PAGE));
  }

  private static Role role(PostRow row, Role unread) {
    return row.read() ? Role.CARD_READ : unread;
  }

  private static String summary(PostRow row) {
    return row.problem().isBlank() ? row.headline().summary() : row.problem();
  }

  private Row edge(State state, Ground ground) {
    String bar = ascii ? ">" : "▌";
    String mark = state.selected() ? (ascii ? "+" : "✓") : " ";
    return Row.of(
        Run.of(state.current() ? bar : " ", Role.SELECTION, ground),
        Run.strong(mark, Role.STAR, ground),
        Run.of(" ", Role.TEXT, ground));
  }

  private Row title(PostRow row, State state, boolean card) {
    Ground ground = state.current() ? Ground.SELECTED : Ground.PAGE;
    Row right = facts(row, card, ground);
    int room = Math.max(4, columns - 4 - right.columns());
    Row left =
        Row.of(Run.of(state.current() ? (ascii ? ">" : "▌") : " ", Role.SELECTION, ground))
            .and(dot(row, state, ground), Run.of(" ", Role.TEXT, ground))
            .and(titleRuns(row, room, ground));
    return Bits.spread(left, right, columns, ground);
  }

  private List<Run> titleRuns(PostRow row, int room, Ground ground) {
    List<Run> runs = Bits.marked(Bits.title(row), role(row, Role.CARD_TITLE), words, room, ground);
    return row.read() ? runs : runs.stream().map(CardView::strong).toList();
  }

  private static Run strong(Run run) {
    return run.look().style().role() == Role.HIT
        ? run
        : Run.strong(run.text(), run.look().style().role(), run.look().ground());
  }

  private Run dot(PostRow row, State state, Ground ground) {
    if (state.selected()) {
      return Run.strong(ascii ? "+" : "✓", Role.STAR, ground);
    }
    if (row.status() == Library.Status.FAILED) {
      return Run.strong("!", Role.PROBLEM, ground);
    }
    if (row.changed()) {
      return Run.strong("~", Role.UNREAD_DOT, ground);
    }
    return Run.of(row.read() ? " " : ascii ? "*" : "●", Role.UNREAD_DOT, ground);
  }

  /** Star, read time and date, in columns that stand under each other. */
  private Row facts(PostRow row, boolean card, Ground ground) {
    Headline headline = row.headline();
    String minutes =
        headline.minutes().stream().mapToObj(Headline::minutesInWords).findFirst().orElse("");
    String date = headline.published().map(Dates::words).orElse("");
    List<Run> runs = new ArrayList<>();
    if (!card && columns >= 100) {
      String blog = TextWidth.pad(Bits.fitted(row.blogName(), 18), 18);
      runs.add(Run.of(" " + blog + " ", Role.CARD_META, ground));
    }
    runs.add(Run.of(row.starred() ? (ascii ? " *" : " ★") : "  ", Role.STAR, ground));
    if (columns >= 40) {
      runs.add(Run.of(TextWidth.padStart(minutes, 8), Role.CARD_META, ground));
    }
    if (columns >= 60) {
      runs.add(Run.of(TextWidth.padStart(date, 14), Role.CARD_META, ground));
    }
    runs.add(Run.of(" ", Role.TEXT, ground));
    return new Row(runs);
  }

  private Row meta(PostRow row, State state) {
    Ground ground = state.current() ? Ground.SELECTED : Ground.PAGE;
    List<Run> runs = new ArrayList<>();
    runs.add(Run.of(Bits.fitted(row.blogName(), columns), Role.CARD_META, ground));
    runs.add(Run.of("  ", Role.TEXT, ground));
    runs.addAll(Bits.marked(tags(row), Role.CARD_TAG, words, columns, ground));
    Row left = edge(new State(state.current(), false), ground).and(runs);
    return Bits.spread(left, progress(row, ground), columns, ground);
  }

  private static String tags(PostRow row) {
    List<String> tags = new ArrayList<>(row.ownTags());
    tags.addAll(row.headline().tags());
    return String.join(" ", tags.stream().distinct().map(tag -> "#" + tag).toList());
  }

  private static Row progress(PostRow row, Ground ground) {
    int percent = (int) Math.round(row.progress() * 100);
    return percent <= 0 || percent >= 100
        ? Row.BLANK
        : Row.of(Run.of(percent + " % read ", Role.PROGRESS, ground));
  }
}
