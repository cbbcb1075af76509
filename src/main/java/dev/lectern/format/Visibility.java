package dev.lectern.format;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Whether a reader in front of a browser sees an element. */
final class Visibility {

  private static final Evaluator CONTENT = Selector.evaluatorOf("p, pre, img, table, li, code");

  private static final ByClass<Boolean> UNSEEN_STYLE =
      ByClass.holding("(?i)(^|;)\\s*(display\\s*:\\s*none|visibility\\s*:\\s*hidden)");
  private static final Pattern UNSEEN_CLASS =
      Pattern.compile(
          "(^|\\s)(sr-only|sr-only-focusable|visually-?hidden|screen-reader(s|-text|-only)?|assistive-text"
              + "|a11y-hidden|u-hidden-visually|visuallyhidden)(\\s|$)");
  private static final int LONGEST_DECORATION = 40;

  private Visibility() {}

  static boolean isHidden(Element element) {
    return isHidden(element, ClassHints.of(element));
  }

  static boolean isHidden(Element element, ClassHints hints) {
    return hints.unseen()
        || (!ClassHints.areAll(element) && (isSwitchedOff(element) || isDecoration(element)));
  }

  /** Whether a class keeps an element from sight. */
  static boolean isUnseen(String classes) {
    return UNSEEN_CLASS.matcher(classes).find();
  }

  /** A tab that is not in front is hidden until somebody asks; here nobody can. */
  private static boolean isSwitchedOff(Element element) {
    boolean off =
        (element.hasAttr("hidden")
                && !element.attr("hidden").toLowerCase(Locale.ROOT).equals("until-found"))
            || UNSEEN_STYLE.of(element.attr("style"));
    return off && !element.attr("role").equals("tabpanel") && !isFolded(element);
  }

  /** What a callout that was written folded, {@code [!tip]-}, shows when it is opened. */
  private static boolean isFolded(Element element) {
    Element box = element.parent();
    return box != null && box.hasAttr("data-callout");
  }

  private static boolean isDecoration(Element element) {
    return element.attr("aria-hidden").equals("true")
        && element.childNodeSize() < LONGEST_DECORATION
        && element.selectFirst(CONTENT) == null
        && !element.normalName().equals("img")
        && !element.normalName().equals("pre")
        && element.text().length() < LONGEST_DECORATION;
  }
}
