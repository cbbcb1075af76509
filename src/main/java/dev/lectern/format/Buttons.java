package dev.lectern.format;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Buttons handle a page and say nothing of its text, but for those that are words of it. */
public final class Buttons {

  private Buttons() {}

  /** Whether a button stands in a sentence, as a term does that shows what it means. */
  public static boolean isInSentence(Element button) {
    return isText(button.previousSibling()) && isText(button.nextSibling());
  }

  private static boolean isText(@Nullable Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }
}
