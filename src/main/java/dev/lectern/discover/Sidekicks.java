package dev.lectern.discover;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * Leaves out the links that stand in the card of another post: its category, its series, its
 * author, where no address or attribute calls them so.
 */
final class Sidekicks {

  private static final int FEW = 3;

  /** A card with more links than that is no card but a list below a heading. */
  private static final int MOST = 5;

  private final Map<Element, Set<String>> titled = new HashMap<>();
  private final Map<Element, Set<String>> targets = new HashMap<>();

  private Sidekicks() {}

  /** The leads without sidekicks; all of them where a page has hardly any titles. */
  static List<Lead> without(List<Lead> leads) {
    Sidekicks sidekicks = new Sidekicks();
    Set<String> titles = new TreeSet<>();
    for (Lead lead : leads) {
      mark(lead, sidekicks.targets, MOST + 1);
      if (lead.rank().isTitle() && !Paths.isStandingPage(lead.target())) {
        titles.add(lead.target().key());
        mark(lead, sidekicks.titled, 2);
      }
    }
    if (titles.size() < FEW) {
      return leads;
    }
    return leads.stream()
        .filter(lead -> titles.contains(lead.target().key()) || !sidekicks.isOne(lead))
        .toList();
  }

  /** Counts, up to a limit, the targets below each element. */
  private static void mark(Lead lead, Map<Element, Set<String>> below, int limit) {
    for (Element e = lead.link(); e != null; e = e.parent()) {
      Set<String> keys = below.computeIfAbsent(e, element -> new TreeSet<>());
      if (keys.size() < limit) {
        keys.add(lead.target().key());
      }
    }
  }

  /** Whether the nearest box that holds a title holds exactly one, and little else. */
  private boolean isOne(Lead lead) {
    Element box = lead.link();
    while (box != null && !titled.containsKey(box)) {
      box = box.parent();
    }
    return box != null
        && titled.getOrDefault(box, Set.of()).size() == 1
        && targets.getOrDefault(box, Set.of()).size() <= MOST;
  }
}
