package dev.lectern.discover;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides which of the lists on a page are lists of posts. */
final class CardLists {

  private final List<CardList> lists;
  private final Scope scope;
  private final Set<String> named;

  /**
   * Takes all lists of a page, without the entries that say they are something else.
   *
   * @param named the keys of posts that feeds name
   */
  CardLists(List<List<Card>> lists, Scope scope, Set<String> named) {
    this.lists =
        lists.stream()
            .map(list ->
                list.stream().filter(card -> !Words.isNoPost(card.headline().kind())).toList())
            .filter(list -> !list.isEmpty())
            .map(CardList::new)
            .toList();
    this.scope = scope;
    this.named = named;
  }

  List<Card> posts() {
    List<CardList> rich = lists.stream().filter(list -> list.isPosts(scope, named)).toList();
    List<CardList> chosen =
        rich.isEmpty() ? lists.stream().filter(CardList::isPlain).toList() : rich;
    Set<String> families =
        chosen.stream()
            .flatMap(list -> list.cards().stream())
            .map(card -> Paths.family(card.address()))
            .collect(Collectors.toSet());
    return lists.stream()
        .map(list -> chosen.contains(list) ? list.cleaned(named) : singles(list, families))
        .flatMap(list -> list.cards().stream())
        .toList();
  }

  /** Cards built unlike the others (featured ones), of the same family as they. */
  private static CardList singles(CardList list, Set<String> families) {
    return new CardList(
        list.cards().stream()
            .filter(card -> card.rank().isTitle() || card.isDated())
            .filter(card -> families.contains(Paths.family(card.address())))
            .filter(card -> !Paths.isStandingPage(card.address()))
            .toList());
  }
}
