package dev.lectern.format;

import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Buttons handle a page and say nothing of its text, but for those that are words of it. */
public final class Buttons {

  /** How many nodes on each side are looked at for words. */
  private static final int REACH = 12;

  private Buttons() {}

  /**
   * Whether a button stands in a sentence, as a term does that shows what it means: between words
   * right beside it, or in a paragraph with words on both sides.
   */
  public static boolean isInSentence(Element button) {
    Element whole = whole(button);
    Element around = whole.parent();
    return (isText(button.previousSibling()) && isText(button.nextSibling()))
        || (around != null
            && around.normalName().equals("p")
            && anyText(whole, Node::previousSibling)
            && anyText(whole, Node::nextSibling));
  }

  /** The element of running text that holds nothing but the button. */
  private static Element whole(Element button) {
    Element whole = button;
    Element around = button.parent();
    while (around != null && around.childNodeSize() == 1 && !around.isBlock()) {
      whole = around;
      around = around.parent();
    }
    return whole;
  }

  private static boolean anyText(Node node, Function<Node, @Nullable Node> next) {
    Node at = next.apply(node);
    for (int i = 0; i < REACH && at != null; i++) {
      if (isText(at)) {
        return true;
      }
      at = next.apply(at);
    }
    return false;
  }

  private static boolean isText(@Nullable Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }
}
