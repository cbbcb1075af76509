package dev.lectern.discover;

import dev.lectern.address.Address;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The lists by year, month, category and tag that a blog's pages link, read until they give no more
 * posts: first the pages that name the archives, then years, months and days, then the rest.
 */
final class ArchiveLists {

  private static final int MOST_LISTS = 150;

  /** After so many lists without a new post the others are taken to be filters of the same. */
  private static final int MOST_IDLE = 5;

  private static final Set<String> TAG = Set.of("tag", "category", "label");
  private static final Set<String> TAGS = Set.of("tags", "categories", "labels", "tagcloud");

  private final Trip trip;
  private final Scope scope;
  private final Catalog catalog;
  private final IndexSource indexes;
  private final Set<String> seen = new HashSet<>();
  private final Set<String> overviews = new HashSet<>();
  private final List<Address> waiting = new ArrayList<>();

  /** Of years and months the oldest come first: the newest are what a home page and a feed show. */
  private final Comparator<Address> order =
      Comparator.comparingInt(this::rank)
          .thenComparingInt(list -> Paths.isDate(list) ? Paths.segments(list).size() : 0)
          .thenComparing(list -> Paths.isDate(list) ? chronological(list) : "");

  private int read;
  private int idle;

  ArchiveLists(Trip trip, Scope scope, Catalog catalog, IndexSource indexes) {
    this.trip = trip;
    this.scope = scope;
    this.catalog = catalog;
    this.indexes = indexes;
  }

  /** Reads the lists that a page links; whether they gave more posts. */
  boolean read(IndexPage home) {
    int before = catalog.size();
    seen.add(home.address().key());
    indexes.archives().forEach(archive -> seen.add(archive.address().key()));
    add(new MenuLinks(scope).archive(home).filter(archive -> overviews.add(archive.key())));
    indexes.archives().forEach(archive -> add(links(archive).filter(Paths::isDate)));
    add(links(home).filter(ArchiveLists::isList));
    add(tags(home));
    while (!waiting.isEmpty() && read < MOST_LISTS && idle < MOST_IDLE) {
      readOne(waiting.removeFirst());
    }
    if (!waiting.isEmpty()) {
      leave();
    }
    return catalog.size() > before;
  }

  /** Whether a page links a list by date that is older than all posts of the page. */
  boolean goBackBeyond(IndexPage page) {
    Optional<YearMonth> oldest =
        page.cards().stream()
            .flatMap(card -> card.headline().published().stream())
            .map(date -> YearMonth.from(date.day()))
            .min(Comparator.naturalOrder());
    return oldest.isPresent()
        && links(page).flatMap(list -> Paths.month(list).stream()).anyMatch(oldest.get()::isAfter);
  }

  private void readOne(Address list) {
    int known = catalog.size();
    Optional<IndexPage> page = indexes.list(list);
    read++;
    idle = catalog.size() > known || rank(list) == 0 ? 0 : idle + 1;
    page.filter(archive -> rank(list) < 2)
        .ifPresent(archive -> add(links(archive).filter(Paths::isDate)));
    page.flatMap(IndexPage::next).filter(next -> seen.add(next.key())).ifPresent(waiting::addFirst);
  }

  private void add(Stream<Address> lists) {
    lists.filter(list -> seen.add(list.key())).forEach(waiting::add);
    waiting.sort(order);
  }

  private int rank(Address list) {
    boolean overview = Paths.isArchive(list) || overviews.contains(list.key());
    return overview ? 0 : Paths.isDate(list) ? 1 : 2;
  }

  /** The numbers of a path filled up, so that May stands before October. */
  private static String chronological(Address list) {
    return Paths.segments(list).stream()
        .map(segment -> "0".repeat(Math.max(0, 4 - segment.length())) + segment)
        .collect(Collectors.joining("/"));
  }

  /** Says for the ledger why some lists are not read. */
  private void leave() {
    String left = "left after " + read + " lists";
    if (idle < MOST_IDLE) {
      trip.cut(PostRef.Source.ARCHIVE, waiting.getFirst(), 0, left);
    } else {
      String why = ", the last %d with nothing new; %d more unread".formatted(idle, waiting.size());
      trip.report(PostRef.Source.ARCHIVE, waiting.getFirst(), 0, left + why);
    }
  }

  private static boolean isList(Address list) {
    return Paths.isList(list)
        && !Paths.segments(list).isEmpty()
        && (Paging.number(list).isEmpty() || Paths.isDate(list));
  }

  /** What a page links, also from the boxes that months are chosen from. */
  private Stream<Address> links(IndexPage page) {
    return addresses(page, page.document().select("a[href], option[value*=/]"));
  }

  /** What a page marks as the tags of its posts, however their addresses are called. */
  private Stream<Address> tags(IndexPage page) {
    List<Element> marked =
        page.document().select("a[href]").stream().filter(ArchiveLists::isTag).toList();
    return addresses(page, marked).filter(tag -> !catalog.has(tag));
  }

  private static boolean isTag(Element link) {
    return link.is("[rel~=\\btag\\b]")
        || Chrome.tokens(link).anyMatch(TAG::contains)
        || link.parents().stream().limit(2).flatMap(Chrome::tokens).anyMatch(TAGS::contains);
  }

  private Stream<Address> addresses(IndexPage page, List<Element> links) {
    Address base = IndexReader.base(page.page(), page.document());
    return links.stream()
        .flatMap(link -> base.resolve(target(link)).stream())
        .map(Address::withoutFragment)
        .filter(scope::owns)
        .map(scope::homed)
        .filter(list -> !Paths.isFile(list));
  }

  private static String target(Element link) {
    return link.hasAttr("href") ? link.attr("href") : link.attr("value");
  }
}
