package dev.lectern.format;

import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * What the class of an element says to those that read it, looked up once for all of them; most
 * classes say nothing.
 *
 * @param unseen whether it is kept from sight
 * @param callout whether it is a box that stands out of the text, or a part of one
 * @param caption whether it is named a caption
 */
record ClassHints(
    boolean unseen, boolean callout, boolean caption, Formulas.Said formula, CodeBlocks.Said code) {

  private static final ByClass<ClassHints> HINTS = ByClass.of(ClassHints::said);

  private static ClassHints said(String classes) {
    return new ClassHints(
        Visibility.isUnseen(classes),
        Callouts.isBox(classes),
        classes.toLowerCase(Locale.ROOT).contains("caption"),
        Formulas.Said.of(classes),
        CodeBlocks.Said.of(classes));
  }

  static ClassHints of(Element element) {
    return HINTS.of(element);
  }

  /** Whether an element bears no attribute but a class, as most do: no other need be asked for. */
  static boolean areAll(Element element) {
    int attributes = element.attributesSize();
    return attributes == 0 || (attributes == 1 && !element.attr("class").isEmpty());
  }
}
