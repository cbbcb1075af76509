package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import dev.lectern.byline.Dates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The posts found so far: each once, with the best word of all its sources. */
final class Catalog {

  private static final class Entry {
    private Address address;
    private String content = "";
    private final Map<PostRef.Source, Headline> words = new EnumMap<>(PostRef.Source.class);

    Entry(Address address) {
      this.address = address;
    }
  }

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** The keys of posts that the index lists, in its order. */
  private final Set<String> listed = new LinkedHashSet<>();

  /** Adds what an index page says of a post; whether the post is new. */
  boolean add(Card card, PostRef.Source source) {
    return put(card.address(), card.headline(), source);
  }

  /** Adds a feed's entry; whether the post is new. */
  boolean add(PostRef entry) {
    boolean fresh = put(entry.address(), entry.headline(), PostRef.Source.FEED);
    Entry held = entries.get(entry.address().key());
    if (held != null && held.content.isEmpty()) {
      held.content = entry.content();
    }
    return fresh;
  }

  /** Adds an address of which nothing else is known. */
  boolean add(Address address, PostRef.Source source) {
    return put(address, Headline.NONE, source);
  }

  private boolean put(Address address, Headline headline, PostRef.Source source) {
    boolean fresh = !entries.containsKey(address.key());
    Entry entry = entries.computeIfAbsent(address.key(), key -> new Entry(address));
    if (source == PostRef.Source.INDEX && listed.add(address.key())) {
      entry.address = address;
    }
    entry.words.merge(source, headline, Headline::orElse);
    return fresh;
  }

  boolean has(String key) {
    return entries.containsKey(key);
  }

  boolean has(Address address) {
    return entries.containsKey(address.key());
  }

  Set<String> keys() {
    return Set.copyOf(entries.keySet());
  }

  int size() {
    return entries.size();
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  Collection<Address> addresses() {
    return entries.values().stream().map(entry -> entry.address).toList();
  }

  /** The posts that pass, newest first, otherwise in the order of the index. */
  List<PostRef> posts(Predicate<PostRef> test) {
    List<PostRef> indexed = selected(listed.stream(), test);
    Stream<String> others = entries.keySet().stream().filter(key -> !listed.contains(key));
    return merged(ascends(indexed) ? indexed.reversed() : indexed, selected(others, test));
  }

  private List<PostRef> selected(Stream<String> keys, Predicate<PostRef> test) {
    return keys.flatMap(key -> Stream.ofNullable(entries.get(key)))
        .map(Catalog::post)
        .filter(test)
        .toList();
  }

  private static boolean ascends(List<PostRef> posts) {
    List<Dateline> dates =
        posts.stream().flatMap(post -> post.headline().published().stream()).toList();
    int up = 0;
    int down = 0;
    for (int i = 1; i < dates.size(); i++) {
      int step = dates.get(i).day().compareTo(dates.get(i - 1).day());
      up += step > 0 ? 1 : 0;
      down += step < 0 ? 1 : 0;
    }
    return up > 2 * down;
  }

  private record Dated(PostRef post, LocalDate day) {}

  /** Each of the others before the first listed post that is older; those without a date last. */
  private static List<PostRef> merged(List<PostRef> listed, List<PostRef> others) {
    List<PostRef> undated = new ArrayList<>();
    List<Dated> dated = new ArrayList<>();
    for (PostRef post : others) {
      day(post).ifPresentOrElse(day -> dated.add(new Dated(post, day)), () -> undated.add(post));
    }
    dated.sort(Comparator.comparing(Dated::day).reversed());
    List<PostRef> merged = new ArrayList<>();
    int next = 0;
    for (PostRef post : listed) {
      while (next < dated.size() && isOlder(post, dated.get(next).day())) {
        merged.add(dated.get(next++).post());
      }
      merged.add(post);
    }
    dated.subList(next, dated.size()).forEach(rest -> merged.add(rest.post()));
    merged.addAll(undated);
    return merged;
  }

  private static Optional<LocalDate> day(PostRef post) {
    return post.headline()
        .published()
        .or(() -> Dates.inPath(Paths.decode(post.address().path())))
        .map(Dateline::day);
  }

  private static boolean isOlder(PostRef post, LocalDate day) {
    return post.headline().published().filter(d -> d.day().isBefore(day)).isPresent();
  }

  private static PostRef post(Entry entry) {
    Headline joined = Headline.NONE;
    for (PostRef.Source source :
        List.of(
            PostRef.Source.INDEX,
            PostRef.Source.ARCHIVE,
            PostRef.Source.TYPED,
            PostRef.Source.FEED,
            PostRef.Source.LINKS,
            PostRef.Source.SITEMAP)) {
      joined = join(joined, entry.words.getOrDefault(source, Headline.NONE));
    }
    return new PostRef(entry.address, joined, entry.content, entry.words);
  }

  /** A title cut short gives way to the whole one; a day, to a moment of that day. */
  private static Headline join(Headline first, Headline second) {
    Headline joined = first.orElse(second);
    String stem = first.title().replaceFirst("\\s*(…|\\.{3})$", "");
    if (stem.length() < first.title().length() && second.title().startsWith(stem)) {
      joined = joined.withTitle(second.title());
    }
    Optional<Dateline> moment = second.published().filter(d -> d.time().isPresent());
    boolean sameDay =
        moment.isPresent()
            && first
                .published()
                .filter(d -> d.time().isEmpty() && d.day().equals(moment.get().day()))
                .isPresent();
    return sameDay ? joined.withPublished(moment) : joined;
  }
}
