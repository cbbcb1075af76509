package dev.lectern.format;

import dev.lectern.address.Address;
import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import dev.lectern.format.Piece.Kind;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** What stands in running text: emphasis, code, links, marks of notes, pictures, embeds. */
final class Inlines {

  private static final Evaluator KEYS = Selector.evaluatorOf("kbd > kbd, kbd kbd");
  private static final Evaluator SHOWN = Selector.evaluatorOf("img, pre, iframe, video");
  private static final Evaluator PICTURE = Selector.evaluatorOf("img");

  private final Walker walker;

  Inlines(Walker walker) {
    this.walker = walker;
  }

  void inline(Element element, Flow flow) {
    walker.place(element, flow, false);
    switch (element.normalName()) {
      case "a" -> link(element, flow);
      case "em", "i", "cite", "dfn", "var" -> framed(Kind.EMPHASIS, "", element, flow);
      case "b", "strong" -> framed(Kind.STRONG, "", element, flow);
      case "s", "strike", "del" -> framed(Kind.STRIKE, "", element, flow);
      case "sup" -> raised(element, flow);
      case "sub" -> framed(Kind.LOWERED, "", element, flow);
      case "code", "tt", "samp" -> {
        flow.run().openCode();
        walker.children(element, flow);
        flow.run().closeCode();
      }
      case "kbd" -> key(element, flow);
      case "q" -> {
        flow.run().text("“");
        walker.children(element, flow);
        flow.run().text("”");
      }
      case "rt" -> {
        flow.run().text("(");
        walker.children(element, flow);
        flow.run().text(")");
      }
      default -> walker.children(element, flow);
    }
  }

  private void framed(Kind kind, String target, Element element, Flow flow) {
    boolean opened = flow.run().open(kind, target);
    walker.children(element, flow);
    if (opened) {
      flow.run().close();
    }
  }

  private void raised(Element element, Flow flow) {
    List<Inline.NoteMark> marks = walker.footnotes().marksIn(element);
    if (marks.isEmpty() || saysMore(element, marks)) {
      framed(Kind.RAISED, "", element, flow);
    } else {
      marks.forEach(flow.run()::noteMark);
    }
  }

  /** Whether there are words besides the marks, not only brackets and commas. */
  private static boolean saysMore(Element element, List<Inline.NoteMark> marks) {
    return words(element.text()) > marks.stream().mapToLong(mark -> words(mark.label())).sum();
  }

  private static long words(String text) {
    return text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private void key(Element element, Flow flow) {
    String text = CleanText.line(element.text());
    if (element.selectFirst(KEYS) != null) {
      walker.children(element, flow);
    } else if (!text.isEmpty()) {
      flow.run().leaf(new Inline.Key(text));
    }
  }

  private void link(Element element, Flow flow) {
    if (walker.footnotes().isWayBack(element)) {
      return;
    }
    Optional<Inline.NoteMark> mark = walker.footnotes().mark(element);
    if (mark.isPresent()) {
      flow.run().noteMark(mark.get());
      return;
    }
    String target = target(element);
    if (target.isEmpty()) {
      walker.children(element, flow);
    } else {
      framed(Kind.LINK, target, element, flow);
    }
  }

  private String target(Element link) {
    String href = link.attr("href").strip();
    if (href.isEmpty()) {
      return "";
    }
    Optional<String> name = walker.landmarks().target(href);
    return name.isPresent()
        ? "#" + name.get()
        : walker.base().resolve(href).map(Address::toString).orElse("");
  }

  void image(Element element, Flow flow) {
    Optional<String> emoji = Pictures.emoji(element);
    if (emoji.isPresent()) {
      flow.run().text(emoji.get());
      return;
    }
    walker.place(element, flow, false);
    Pictures.of(element, walker.sources()).ifPresent(flow.run()::photo);
  }

  void noscript(Element element, Flow flow) {
    if (element.selectFirst(SHOWN) != null && !Pictures.isRepeated(element, walker.sources())) {
      walker.children(element, flow);
    }
  }

  void button(Element element, Flow flow) {
    if (Buttons.isInSentence(element)) {
      walker.children(element, flow);
      return;
    }
    element.select(PICTURE).forEach(image -> image(image, flow));
  }

  void embed(Element element, Flow flow) {
    Optional<Block> found = Embeds.read(element, walker.base());
    if (found.isPresent()) {
      flow.add(found.get());
    } else if (!element.normalName().equals("script") && !element.normalName().equals("iframe")) {
      walker.children(element, flow);
    }
  }
}
