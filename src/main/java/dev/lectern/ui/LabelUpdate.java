package dev.lectern.ui;

import java.util.ArrayList;
import java.util.List;

/** Letters on the links of the screen; typing them follows one. */
final class LabelUpdate {

  private static final String LETTERS = "asdfghjklqwertyuiopzxcvbnm";

  private LabelUpdate() {}

  /**
   * Labels the links on the screen; where there is one only and no choice is wished, follows it.
   */
  static Step begin(Model model, Reader reader, boolean choose) {
    List<Text.Link> seen = seen(model, reader);
    if (seen.isEmpty()) {
      return Step.of(model.say("No links on this screen."));
    }
    if (seen.size() == 1 && !choose) {
      return ReaderUpdate.follow(model, seen.getFirst().target());
    }
    return Step.of(model.withScreen(reader.withLabels(new Reader.Labels(label(seen), ""))));
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
    String typed = reader.labels().typed() + key.text();
    Reader plain = reader.withLabels(Reader.Labels.NONE);
    List<Reader.Label> left =
        reader.labels().all().stream().filter(label -> label.letters().startsWith(typed)).toList();
    if (key.text().isEmpty() || left.isEmpty()) {
      return Step.of(model.withScreen(plain));
    }
    if (left.size() == 1 && left.getFirst().letters().equals(typed)) {
      return ReaderUpdate.follow(model.withScreen(plain), left.getFirst().link().target());
    }
    return Step.of(model.withScreen(reader.withLabels(new Reader.Labels(left, typed))));
  }
}
