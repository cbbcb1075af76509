package dev.lectern.discover;

import dev.lectern.address.Address;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Finds the links of a page that lead to the blog's index, or to its archive. */
final class MenuLinks {

  private final Scope scope;

  MenuLinks(Scope scope) {
    this.scope = scope;
  }

  /** Where the blog is, on a sub-domain too. */
  Stream<Address> blog(IndexPage page) {
    return links(page, link -> Words.isBlog(link.text()))
        .filter(address -> scope.owns(address) || scope.related(address))
        .map(this::admitted);
  }

  /** What a page calls its archive. */
  Stream<Address> archive(IndexPage page) {
    return links(page, MenuLinks::isArchive).filter(scope::owns).map(scope::homed);
  }

  private static Stream<Address> links(IndexPage page, Predicate<Element> test) {
    Address base = IndexReader.base(page.page(), page.document());
    Set<String> posts = new HashSet<>();
    page.cards().forEach(card -> posts.add(card.address().key()));
    return page.document().select("a[href]").stream()
        .filter(test)
        .flatMap(link -> base.resolve(link.attr("href")).stream())
        .map(Address::withoutFragment)
        .filter(address ->
            !address.key().equals(page.address().key())
                && !Paths.isFile(address)
                && !posts.contains(address.key()));
  }

  private static boolean isArchive(Element link) {
    return Words.isArchive(link.text())
        || link.attr("href").matches("(?i)(.*/)?archives?(/|\\.html|/index\\.html)?");
  }

  private Address admitted(Address address) {
    if (scope.owns(address)) {
      return scope.homed(address);
    }
    scope.admitSeparate(address);
    return address;
  }
}
