package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.fetch.Page;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads the posts that an index page lists, whatever its markup. */
final class IndexReader {

  private final Scope scope;

  IndexReader(Scope scope) {
    this.scope = scope;
  }

  /**
   * Reads a page.
   *
   * @param named the keys of posts that feeds name: a list that holds them is a list of posts
   */
  IndexPage read(Page page, Set<String> named) {
    Document document = parse(page);
    Address base = base(page, document);
    List<Card> cards = new ArrayList<>(LinkedEntries.of(document, base, scope));
    cards.addAll(cards(document, base, named));
    List<Card> posts = distinct(cards);
    Set<String> keys = new HashSet<>();
    posts.forEach(card -> keys.add(card.address().key()));
    Optional<Address> next = new Paging(base, scope, keys).next(document, page.link());
    return new IndexPage(page, page.address(), document, posts, next);
  }

  static Document parse(Page page) {
    Document document = Jsoup.parse(page.text(), page.address().toString());
    document.select("script:not([type*=json]), style, template, iframe").remove();
    return document;
  }

  static Address base(Page page, Document document) {
    Element base = document.selectFirst("base[href]");
    return base == null
        ? page.address()
        : page.address().resolve(base.attr("href")).orElse(page.address());
  }

  private List<Card> cards(Document document, Address base, Set<String> named) {
    String language = document.select("html").attr("lang");
    Chrome chrome = new Chrome(document);
    List<Lead> leads =
        new Leads(base, scope, language)
            .of(document).stream().filter(lead -> scope.wants(lead.target())).toList();
    List<Lead> content =
        Sidekicks.without(
            leads.stream()
                .filter(lead -> !chrome.holds(lead.link()) && lead.rank() != Lead.Rank.INLINE)
                .toList());
    List<Card> found = select(content, base, language, named);
    if (!found.isEmpty()) {
      return found;
    }
    List<Lead> fed = leads.stream().filter(lead -> named.contains(lead.target().key())).toList();
    return select(fed, base, language, named);
  }

  private List<Card> select(List<Lead> leads, Address base, String language, Set<String> named) {
    List<Clipping> clippings = Clippings.of(leads, language);
    CardReader reader = new CardReader(base, language, clippings);
    List<Card> cards = new ArrayList<>();
    Map<String, List<Card>> lists = new LinkedHashMap<>();
    for (Clipping clipping : clippings) {
      Card card = new Card(clipping.target(), reader.read(clipping), clipping.lead().rank());
      cards.add(card);
      lists.computeIfAbsent(clipping.shape(), shape -> new ArrayList<>()).add(card);
    }
    Set<Card> posts = new HashSet<>();
    posts.addAll(new CardLists(List.copyOf(lists.values()), scope, named).posts());
    return cards.stream().filter(posts::contains).toList();
  }

  /** Each post once: where its fullest card stands, with what the others add. */
  private static List<Card> distinct(List<Card> cards) {
    Map<String, Integer> fullest = new HashMap<>();
    Map<String, Card> joined = new HashMap<>();
    for (int i = 0; i < cards.size(); i++) {
      Card card = cards.get(i);
      String key = card.address().key();
      int before = fullest.getOrDefault(key, -1);
      boolean fuller = before < 0 || card.fullness() > cards.get(before).fullness();
      fullest.put(key, fuller ? i : before);
      joined.merge(key, card, (old, now) -> fuller ? now.with(old) : old.with(now));
    }
    return fullest.values().stream()
        .sorted()
        .map(i -> joined.get(cards.get(i).address().key()))
        .filter(Objects::nonNull)
        .toList();
  }
}
