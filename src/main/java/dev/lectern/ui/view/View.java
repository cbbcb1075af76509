package dev.lectern.ui.view;

import dev.lectern.typeset.Role;
import dev.lectern.ui.Adding;
import dev.lectern.ui.ListScreen;
import dev.lectern.ui.Model;
import dev.lectern.ui.Naming;
import dev.lectern.ui.Picker;
import dev.lectern.ui.Popup;
import dev.lectern.ui.Reader;
import dev.lectern.ui.Screen;
import dev.lectern.ui.SearchScreen;
import dev.lectern.ui.Size;
import dev.lectern.ui.Viewer;
import dev.lectern.ui.Welcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A state as it is seen. */
public final class View {

  private View() {}

  /** Exactly as many rows as the screen has, none wider than it. */
  public static Frame frame(Model model) {
    return frame(model, new Drawn());
  }

  /** The same, quicker by what was drawn before. */
  public static Frame frame(Model model, Drawn drawn) {
    if (!model.size().isEnough()) {
      return fit(tooSmall(), model.size());
    }
    Frame whole = fit(screen(model, model.screen(), drawn), model.size());
    return model.prefs().ascii() ? plain(whole) : whole;
  }

  /** With ASCII for the screen's own points and ellipses; what a post says stays as it is. */
  private static Frame plain(Frame frame) {
    List<Row> rows =
        frame.rows().stream()
            .map(row -> new Row(row.runs().stream().map(View::plain).toList()))
            .toList();
    return new Frame(rows, frame.cursor());
  }

  private static Run plain(Run run) {
    return switch (run.look().style().role()) {
      case BAR,
          BAR_KEY,
          BYLINE,
          CARD_TITLE,
          CARD_READ,
          CARD_META,
          CARD_SUMMARY,
          CARD_TAG,
          FAINT,
          KEY,
          TITLE,
          PROGRESS ->
          run.withText(run.text().replace('·', '-').replace('…', '~'));
      default -> run;
    };
  }

  private static Frame tooSmall() {
    String words = "Make the window larger.";
    return new Frame(List.of(Row.of(Run.of(words, Role.TEXT, Ground.PAGE))), Optional.empty());
  }

  static Frame screen(Model model, Screen screen) {
    return screen(model, screen, new Drawn());
  }

  private static Frame screen(Model model, Screen screen, Drawn drawn) {
    return switch (screen) {
      case ListScreen list -> ListView.frame(model, list, drawn);
      case SearchScreen search -> SearchView.frame(model, search);
      case Reader reader -> ReaderView.frame(model, reader);
      case Picker picker -> PickerView.frame(model, picker);
      case Adding adding -> AddingView.frame(model, adding);
      case Naming naming -> NamingView.frame(model, naming);
      case Popup popup -> PopupView.frame(model, popup);
      case Viewer viewer -> ViewerView.frame(model, viewer);
      case Welcome welcome -> WelcomeView.frame(model, welcome);
    };
  }

  private static Frame fit(Frame frame, Size size) {
    List<Row> rows = new ArrayList<>(size.rows());
    for (int i = 0; i < size.rows(); i++) {
      Row row = i < frame.rows().size() ? frame.rows().get(i) : Row.BLANK;
      rows.add(row.columns() <= size.columns() ? row : row.cut(0, size.columns()));
    }
    Optional<Frame.Cursor> cursor =
        frame
            .cursor()
            .filter(c -> c.column() >= 0 && c.column() < size.columns())
            .filter(c -> c.row() >= 0 && c.row() < size.rows());
    return new Frame(rows, cursor);
  }
}
