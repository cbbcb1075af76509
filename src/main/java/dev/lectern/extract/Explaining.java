package dev.lectern.extract;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Puts the reasons of an extraction into words while the page is still whole. */
final class Explaining {

  private static final int BEGINNING = 80;
  private static final int DEEPEST = 6;

  /** What needs no escaping in a selector. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w-]*");

  private Explaining() {}

  static Explanation of(
      List<MainContent.Scored> candidates,
      List<TextLine> leads,
      Map<Element, Furniture.Rule> cuts) {
    return new Explanation(
        candidates.stream()
            .map(c ->
                new Explanation.Candidate(
                    surePath(c.element()), c.coverage(), c.purity(), c.score()))
            .toList(),
        leads.stream().map(lead -> beginning(lead.text())).toList(),
        cuts.entrySet().stream()
            .map(cut ->
                new Explanation.Cut(
                    cut.getValue().name(), path(cut.getKey()), beginning(cut.getKey().text())))
            .toList());
  }

  private static String beginning(String text) {
    return text.length() > BEGINNING ? text.substring(0, BEGINNING) + "…" : text;
  }

  /** A path that finds this block and no other before it, so that a person can pick it. */
  private static String surePath(Element element) {
    String path = path(element);
    if (element.equals(element.root().selectFirst(path))) {
      return path;
    }
    return isNamed(element) ? element.cssSelector() : counted(element);
  }

  /** Whether an element and all around it have names that a selector takes. */
  private static boolean isNamed(Element element) {
    Element at = element;
    while (at.parent() != null && NAME.matcher(at.normalName()).matches()) {
      at = at.parent();
    }
    return at.parent() == null;
  }

  /** From the top of the page, each step by its place among its siblings. */
  private static String counted(Element element) {
    Deque<String> steps = new ArrayDeque<>();
    Element at = element;
    while (at.parent() != null) {
      steps.addFirst(name(at) + ":nth-child(" + (at.elementSiblingIndex() + 1) + ")");
      at = at.parent();
    }
    return String.join(" > ", steps);
  }

  /** What has a name that no selector takes, as any garbled tag may, is just any element. */
  private static String name(Element element) {
    return NAME.matcher(element.normalName()).matches() ? element.normalName() : "*";
  }

  /** From the nearest ancestor with an id, or a few steps up. */
  private static String path(Element element) {
    Deque<String> steps = new ArrayDeque<>();
    Element at = element;
    while (at != null && steps.size() < DEEPEST && !at.normalName().equals("html")) {
      steps.addFirst(step(at));
      at = at.id().isEmpty() ? at.parent() : null;
    }
    return String.join(" > ", steps);
  }

  private static String step(Element element) {
    String name = name(element);
    if (NAME.matcher(element.id()).matches()) {
      return name + "#" + element.id();
    }
    String first =
        element.classNames().stream().filter(NAME.asMatchPredicate()).findFirst().orElse("");
    return first.isEmpty() ? name : name + "." + first;
  }
}
