package dev.lectern.ui;

import dev.lectern.store.Library.PostRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The screens that lie below a screen. */
final class Below {

  private Below() {}

  /** The screen to go back to; empty for the list at the bottom. */
  static Optional<Screen> back(Screen screen) {
    return switch (screen) {
      case ListScreen list -> Optional.empty();
      case SearchScreen search -> Optional.of(search.back());
      case Reader reader -> Optional.of(reader.back());
      case Picker picker -> Optional.of(picker.back());
      case Adding adding -> Optional.of(adding.back());
      case Naming naming -> Optional.of(naming.back());
      case Popup popup -> Optional.of(popup.back());
      case Viewer viewer -> Optional.of(viewer.back());
      case Welcome welcome -> Optional.empty();
    };
  }

  private static Screen withBack(Screen screen, UnaryOperator<Screen> change) {
    return switch (screen) {
      case ListScreen list -> list;
      case SearchScreen search -> search.withBack(change.apply(search.back()));
      case Reader reader -> reader.withBack(change.apply(reader.back()));
      case Picker picker -> picker.mapBack(change);
      case Adding adding -> adding.withBack(change.apply(adding.back()));
      case Naming naming -> naming.withBack(change.apply(naming.back()));
      case Popup popup -> popup.withBack(change.apply(popup.back()));
      case Viewer viewer -> viewer.withBack(change.apply(viewer.back()));
      case Welcome welcome -> welcome;
    };
  }

  /** Changes the list at the bottom. */
  static Screen mapList(Screen screen, UnaryOperator<ListScreen> change) {
    return switch (screen) {
      case ListScreen list -> change.apply(list);
      case Welcome welcome -> new Welcome(change.apply(welcome.below()), welcome.cursor());
      case SearchScreen search -> deeper(search, change);
      case Reader reader -> deeper(reader, change);
      case Picker picker -> deeper(picker, change);
      case Adding adding -> deeper(adding, change);
      case Naming naming -> deeper(naming, change);
      case Popup popup -> deeper(popup, change);
      case Viewer viewer -> deeper(viewer, change);
    };
  }

  private static Screen deeper(Screen screen, UnaryOperator<ListScreen> change) {
    return withBack(screen, below -> mapList(below, change));
  }

  /** Changes every reader of the pile. */
  static Screen mapReaders(Screen screen, UnaryOperator<Reader> change) {
    Screen below = withBack(screen, back -> mapReaders(back, change));
    return below instanceof Reader reader ? change.apply(reader) : below;
  }

  /** Every reader of the pile, the one on top first. */
  static List<Reader> readers(Screen screen) {
    List<Reader> readers = new ArrayList<>();
    for (Optional<Screen> at = Optional.of(screen); at.isPresent(); at = back(at.get())) {
      if (at.get() instanceof Reader reader) {
        readers.add(reader);
      }
    }
    return readers;
  }

  /** Changes rows wherever they are shown. */
  static Screen mapRows(Screen screen, UnaryOperator<PostRow> change) {
    Screen below = withBack(screen, back -> mapRows(back, change));
    return switch (below) {
      case ListScreen list -> list.mapRows(change);
      case SearchScreen search -> search.withFound(search.asked(), search.found().map(change));
      case Reader reader -> reader.withRow(change.apply(reader.row()));
      case Picker picker -> picker;
      case Adding adding -> adding;
      case Naming naming -> naming;
      case Popup popup -> popup;
      case Viewer viewer -> viewer;
      case Welcome welcome -> welcome;
    };
  }

  /** The list at the bottom. */
  static ListScreen list(Screen screen) {
    return switch (screen) {
      case ListScreen list -> list;
      case Welcome welcome -> welcome.below();
      case SearchScreen search -> list(search.back());
      case Reader reader -> list(reader.back());
      case Picker picker -> list(picker.back());
      case Adding adding -> list(adding.back());
      case Naming naming -> list(naming.back());
      case Popup popup -> list(popup.back());
      case Viewer viewer -> list(viewer.back());
    };
  }
}
