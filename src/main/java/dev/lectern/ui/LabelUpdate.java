package dev.lectern.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Letters on the links of the screen; typing them follows one. */
final class LabelUpdate {

  private static final String LETTERS = "asdfghjklqwertyuiopzxcvbnm";

  private LabelUpdate() {}

  /**
   * Labels the links on the screen; where there is one only and no choice is wished, follows it.
   */
  static Step begin(Model model, Reader reader, boolean choose) {
    Optional<Step> entered = choose ? Optional.empty() : FocusUpdate.enter(model, reader);
    return entered.orElseGet(() -> label(model, reader, choose));
  }

  private static Step label(Model model, Reader reader, boolean choose) {
    List<Text.Link> seen = seen(model, reader);
    if (seen.isEmpty()) {
      return Step.of(model.say("No links on this screen."));
    }
    if (seen.size() == 1 && !choose) {
      return ReaderUpdate.follow(model, seen.getFirst().target());
    }
    return Step.of(model.withScreen(reader.in(new Reader.Mode.Labelling(label(seen), ""))));
  }

  private static List<Text.Link> seen(Model model, Reader reader) {
    int top = reader.view().top();
    int bottom = top + Geometry.page(model.size());
    return reader.text().map(Text::links).orElse(List.of()).stream()
        .filter(link -> link.line() >= top && link.line() < bottom)
        .toList();
  }

  private static List<Reader.Label> label(List<Text.Link> links) {
    int letters = links.size() <= LETTERS.length() ? 1 : 2;
    List<Reader.Label> labels = new ArrayList<>();
    int most = letters == 1 ? LETTERS.length() : LETTERS.length() * LETTERS.length();
    for (int i = 0; i < Math.min(links.size(), most); i++) {
      String first = letters == 1 ? "" : "" + LETTERS.charAt(i / LETTERS.length());
      labels.add(new Reader.Label(first + LETTERS.charAt(i % LETTERS.length()), links.get(i)));
    }
    return labels;
  }

  /** One more letter: follows the link it names, or leaves the labels. */
  static Step type(Model model, Reader reader, Key key) {
    return reader.mode() instanceof Reader.Mode.Labelling labelling
        ? type(model, reader, labelling, key)
        : Step.of(model);
  }

  private static Step type(Model model, Reader reader, Reader.Mode.Labelling labelling, Key key) {
    String typed = labelling.typed() + key.text();
    Reader plain = reader.in(Reader.READING);
    List<Reader.Label> left =
        labelling.labels().stream().filter(label -> label.letters().startsWith(typed)).toList();
    if (key.text().isEmpty() || left.isEmpty()) {
      return Step.of(model.withScreen(plain));
    }
    if (left.size() == 1 && left.getFirst().letters().equals(typed)) {
      return ReaderUpdate.follow(model.withScreen(plain), left.getFirst().link().target());
    }
    return Step.of(model.withScreen(reader.in(new Reader.Mode.Labelling(left, typed))));
  }
}
