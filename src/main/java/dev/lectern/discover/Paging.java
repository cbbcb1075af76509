package dev.lectern.discover;

import dev.lectern.address.Address;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the page that goes on where an index page ends. */
final class Paging {

  /** RFC 8288: {@code <address>; rel="next"}. */
  private static final Pattern LINK_HEADER =
      Pattern.compile("<([^>]*)>[^,<]*;\\s*rel\\s*=\\s*\"?[^\",]*\\bnext\\b");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?:[?&](?:page|paged|p|pg|start|offset)=|/(?:page|seite|pagina|p|index|trang|pag|strana|stranka|strona|sida|side|sivu|sayfa|oldal)?[-_/]?)(\\d{1,4})(?:/|\\.html?|/index\\.html?)?(?:$|&)");

  private static final Pattern INDEX = Pattern.compile("/(?:index|default)\\.(?:html?|php|aspx?)$");

  private final Address base;
  private final Scope scope;
  private final Set<String> posts;

  /**
   * Looks on one page.
   *
   * @param posts the keys of the posts it lists: none of them is the next page
   */
  Paging(Address base, Scope scope, Set<String> posts) {
    this.base = base;
    this.scope = scope;
    this.posts = Set.copyOf(posts);
  }

  /** The next page of the list, if the page names one. */
  Optional<Address> next(Document page, String linkHeader) {
    return declared(page, linkHeader).or(() -> labelled(page)).or(() -> numbered(page));
  }

  private Optional<Address> declared(Document page, String linkHeader) {
    Matcher header = LINK_HEADER.matcher(linkHeader);
    Stream<String> fromHeader = header.find() ? Stream.of(header.group(1)) : Stream.empty();
    return Stream.concat(
            fromHeader,
            page.select("link[rel~=(?i)\\bnext\\b], a[rel~=(?i)\\bnext\\b]").stream()
                .map(e -> e.attr("href")))
        .flatMap(href -> usable(href).stream())
        .findFirst();
  }

  private Optional<Address> labelled(Document page) {
    return page.body().select("a[href], button, [data-href], [data-url], [hx-get]").stream()
        .filter(link -> isNext(link))
        .flatMap(link ->
            Stream.of("href", "data-href", "data-url", "data-next", "data-next-url", "hx-get")
                .map(link::attr))
        .flatMap(href -> usable(href).stream())
        .findFirst();
  }

  private static boolean isNext(Element link) {
    String text = link.text();
    return Words.isNext(text)
        || (text.length() < 40 && Words.isNext(link.attr("aria-label")))
        || (text.length() < 40 && Words.isNext(link.attr("title")))
        || (text.length() < 24 && Chrome.tokens(link).anyMatch(t -> t.matches("next|older")));
  }

  /** Of links that differ from this page's address by a number alone, the one that counts on. */
  private Optional<Address> numbered(Document page) {
    int here = number(base).orElse(1);
    String stem = stem(base);
    List<Address> pages =
        page.body().select("a[href]").stream()
            .filter(link -> link.text().strip().length() < 12)
            .flatMap(link -> usable(link.attr("href")).stream())
            .filter(address -> number(address).isPresent() && stem(address).equals(stem))
            .distinct()
            .toList();
    return pages.stream()
        .filter(address -> number(address).orElse(0) > here)
        .min(Comparator.comparingInt(address -> number(address).orElse(0)))
        .filter(address -> number(address).orElse(0) == here + 1 || isOffset(address));
  }

  /** The highest number of a page that a page links; 1 where it numbers none. */
  static int highest(IndexPage page) {
    Address base = IndexReader.base(page.page(), page.document());
    return page.document().select("a[href]").stream()
        .flatMap(link -> base.resolve(link.attr("href")).stream())
        .filter(address -> number(address).isPresent() && stem(address).equals(stem(base)))
        .filter(address -> !Paths.isDate(address))
        .mapToInt(address -> number(address).orElse(1))
        .max()
        .orElse(1);
  }

  private static boolean isOffset(Address address) {
    return address.query().matches("(?i)(.*&)?(start|offset)=\\d+.*");
  }

  private Optional<Address> usable(String href) {
    if (href.isBlank()
        || href.startsWith("#")
        || href.toLowerCase(java.util.Locale.ROOT).startsWith("javascript:")) {
      return Optional.empty();
    }
    return base.resolve(href)
        .map(Address::withoutFragment)
        .filter(scope::owns)
        .filter(address -> !Paths.isFile(address))
        .map(scope::homed)
        .filter(address -> !address.key().equals(base.key()) && !posts.contains(address.key()));
  }

  /** The page number in an address: /page/3/, ?page=3, /blog/3/, index-3.html. */
  static OptionalInt number(Address address) {
    Matcher number = NUMBER.matcher(target(address));
    return number.find() ? OptionalInt.of(Integer.parseInt(number.group(1))) : OptionalInt.empty();
  }

  /** The address of the list that a page belongs to. */
  static String stem(Address address) {
    Matcher number = NUMBER.matcher(target(address));
    String stem = number.find() ? target(address).substring(0, number.start()) : target(address);
    return INDEX.matcher(stem).replaceFirst("").replaceFirst("/+$", "");
  }

  private static String target(Address address) {
    return address.path() + (address.query().isEmpty() ? "" : "?" + address.query());
  }
}
