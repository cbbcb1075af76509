package dev.lectern.extract;

import dev.lectern.format.Buttons;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Elements whose text a reader never sees as such: scripts, hidden parts, controls. */
final class NeverContent {

  private static final Set<String> PICTURE = Set.of("img");
  private static final Set<String> SHOWN_LATER = Set.of("math", "img", "pre");

  /** A property of this very name: {@code --footer-display: none} hides nothing. */
  private static final Pattern UNSEEN =
      Pattern.compile("(?i)(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)");

  private NeverContent() {}

  /** The places of such elements. */
  static BitSet of(TreeOrder order, Marks marks, Care care) {
    BitSet found = new BitSet(order.size());
    for (Marks.At at : marks.tagged(Tag.UNREAD)) {
      found.set(at.place(), isUnread(at.element()));
    }
    if (care == Care.FULL) {
      hide(marks.having("hidden"), order, found);
      hide(marks.having("style"), order, found);
    }
    return found;
  }

  private static void hide(List<Marks.At> marked, TreeOrder order, BitSet found) {
    for (Marks.At at : marked) {
      if (mayBeHidden(order.tag(at.place())) && isHidden(at.element())) {
        found.set(at.place());
      }
    }
  }

  /** Not what is told by its name alone, and not what is around all there is. */
  private static boolean mayBeHidden(Tag tag) {
    return !tag.isUnread() && tag != Tag.HTML && tag != Tag.BODY;
  }

  private static boolean isUnread(Element element) {
    return !holdsPicture(element) && !isWord(element) && !isFormula(element);
  }

  private static boolean isFormula(Element element) {
    return element.normalName().equals("script") && element.attr("type").startsWith("math/");
  }

  private static boolean isWord(Element element) {
    return element.normalName().equals("button") && Buttons.isInSentence(element);
  }

  /** Pictures that load late keep their true source in noscript. */
  private static boolean holdsPicture(Element element) {
    return element.normalName().equals("noscript")
        && (Shapes.holds(element, PICTURE) || element.data().contains("<img"))
        && element.text().isBlank();
  }

  private static boolean isHidden(Element element) {
    Attributes given = element.attributes();
    boolean gone =
        (given.hasKey("hidden") && !given.get("hidden").equals("until-found"))
            || isUnseen(given.get("style"));
    return gone && !isFolded(element) && !Shapes.holds(element, SHOWN_LATER);
  }

  private static boolean isUnseen(String style) {
    boolean may = style.indexOf('y') >= 0 || style.indexOf('Y') >= 0;
    return may && UNSEEN.matcher(style).find();
  }

  /** What a callout that was written folded, {@code [!tip]-}, shows when it is opened. */
  private static boolean isFolded(Element element) {
    Element box = element.parent();
    return box != null && box.hasAttr("data-callout");
  }
}
