package dev.lectern.ui.view;

import dev.lectern.article.Block;
import dev.lectern.article.PlainText;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.TextWidth;
import dev.lectern.ui.Gallery;
import dev.lectern.ui.Model;
import dev.lectern.ui.Size;
import dev.lectern.ui.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A picture in the middle of the screen, and what it shows in words. */
final class ViewerView {

  private ViewerView() {}

  static Frame frame(Model model, Viewer viewer) {
    Size size = model.size();
    List<Row> rows = new ArrayList<>();
    Optional<Gallery.Key> key = model.prefs().showsPictures() ? viewer.key(size) : Optional.empty();
    key.ifPresentOrElse(
        cells -> painting(rows, model, cells), () -> words(rows, model, viewer.picture()));
    while (rows.size() < size.rows() - 1) {
      rows.add(Row.BLANK);
    }
    Row foot = foot(model, viewer);
    List<Row> whole = new ArrayList<>(rows.subList(0, size.rows() - 1));
    whole.add(foot);
    return new Frame(whole, Optional.empty());
  }

  private static void painting(List<Row> rows, Model model, Gallery.Key key) {
    int above = (model.size().rows() - 1 - key.cells().rows()) / 2;
    int left = (model.size().columns() - key.cells().columns()) / 2;
    for (int i = 0; i < above; i++) {
      rows.add(Row.BLANK);
    }
    for (int i = 0; i < key.cells().rows(); i++) {
      Row margin = Row.BLANK.fill(left, Ground.PAGE);
      rows.add(
          model
              .gallery()
              .row(key, i)
              .map(spans -> margin.and(Row.of(spans, Ground.PAGE).runs()))
              .orElse(Row.BLANK));
    }
  }

  private static void words(List<Row> rows, Model model, Block.Picture picture) {
    for (int i = 0; i < (model.size().rows() - 3) / 2; i++) {
      rows.add(Row.BLANK);
    }
    String why =
        model.prefs().showsPictures()
            ? "This picture is not in the library. o opens it in the browser."
            : "Pictures are not shown here. o opens it in the browser.";
    rows.add(centred(model, description(picture), Role.TEXT));
    rows.add(centred(model, why, Role.FAINT));
  }

  private static Row centred(Model model, String words, Role role) {
    String text = TextWidth.fit(words, model.size().columns());
    int left = Math.max(0, (model.size().columns() - TextWidth.columns(text)) / 2);
    return Row.BLANK.fill(left, Ground.PAGE).and(Run.of(text, role, Ground.PAGE));
  }

  private static String description(Block.Picture picture) {
    String caption = PlainText.of(picture.caption()).strip();
    String words = picture.alt().isBlank() ? caption : picture.alt();
    return words.isBlank() ? picture.source() : words;
  }

  private static Row foot(Model model, Viewer viewer) {
    if (!model.notice().text().isBlank()) {
      return Foot.notice(model, model.notice());
    }
    String of = " " + (viewer.at() + 1) + " of " + viewer.pictures().size() + " ";
    Row right = Row.of(Run.of(of, Role.BAR, Ground.BAR));
    Row left = Row.of(Run.of(" " + description(viewer.picture()), Role.BAR, Ground.BAR));
    return Bits.spread(left, right, model.size().columns(), Ground.BAR);
  }
}
