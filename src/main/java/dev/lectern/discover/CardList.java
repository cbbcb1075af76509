package dev.lectern.discover;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Cards of one page that are built alike, and what speaks for their being posts. */
record CardList(List<Card> cards) {

  CardList {
    cards = List.copyOf(cards);
  }

  boolean isPosts(Scope scope, java.util.Set<String> named) {
    double known = share(card -> named.contains(card.address().key()));
    if (share(card -> Paths.isStandingPage(card.address())) > 0.4 && known < 0.5) {
      return false;
    }
    return known >= 0.5 || share(Card::isDated) >= 0.6 || isAtHome(scope) || isShowy();
  }

  /** Titles of pages in a folder called like a blog, or below the page that was asked for. */
  private boolean isAtHome(Scope scope) {
    boolean titled = share(card -> card.rank().isTitle()) >= 0.6 || words() >= 3;
    return titled && size() > 1 && share(card -> scope.isHome(card.address())) >= 0.7;
  }

  /** Headings with summaries. */
  private boolean isShowy() {
    return size() > 2
        && share(card -> card.rank().isTitle()) >= 0.6
        && share(card -> !card.headline().summary().isEmpty()) >= 0.5;
  }

  /** A list of titles and nothing else, as people write by hand. */
  boolean isPlain() {
    return size() > 2
        && words() >= 2.5
        && share(card -> Paths.isStandingPage(card.address())) < 0.3;
  }

  /**
   * Without menu entries, and where nearly all have dates or lie in one folder, without those that
   * have no date and go astray.
   */
  CardList cleaned(java.util.Set<String> named) {
    Map<String, Long> families =
        cards.stream()
            .collect(
                Collectors.groupingBy(card -> Paths.family(card.address()), Collectors.counting()));
    long largest = families.values().stream().max(Long::compare).orElse(0L);
    boolean alike = cards.size() > 5 && largest >= 0.8 * cards.size();
    boolean uniform = alike || share(Card::isDated) >= 0.8;
    Predicate<Card> firm = card -> card.isDated() || named.contains(card.address().key());
    Predicate<Card> likely =
        card ->
            !Paths.isStandingPage(card.address())
                && (!uniform || families.getOrDefault(Paths.family(card.address()), 0L) > 1);
    return new CardList(cards.stream().filter(firm.or(likely)).toList());
  }

  private long size() {
    return cards.stream().map(card -> card.address().key()).distinct().count();
  }

  private double words() {
    return cards.stream()
        .mapToInt(card -> Texts.words(card.headline().title()))
        .average()
        .orElse(0);
  }

  private double share(Predicate<Card> test) {
    return (double) cards.stream().filter(test).count() / Math.max(1, cards.size());
  }
}
