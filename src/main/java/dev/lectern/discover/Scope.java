package dev.lectern.discover;

import dev.lectern.address.Address;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What belongs to the blog: its hosts, and whether one of its sections is meant or the whole. */
final class Scope {

  /** So many pages alike are no chance. */
  private static final int ALIKE = 3;

  private final Address start;
  private final Set<String> hosts = new HashSet<>();
  private final Set<String> separate = new HashSet<>();

  Scope(Address start) {
    this.start = start;
    admit(start);
  }

  Address start() {
    return start;
  }

  /** Counts another host as a name for the blog's own: a redirect's end, the canonical one. */
  void admit(Address address) {
    hosts.add(host(address));
  }

  /**
   * Counts a strange host as a name of the blog's own where it is said to have the very pages that
   * the blog lists: a site that was built for another name, or moved. Gives whether it is so.
   */
  boolean adopt(List<Address> named, List<Card> listed) {
    if (named.stream().anyMatch(this::owns)) {
      return false;
    }
    Set<List<String>> paths = new HashSet<>();
    listed.forEach(card -> paths.add(Paths.segments(card.address())));
    Set<List<String>> same = new HashSet<>();
    named.forEach(address -> same.add(Paths.segments(address)));
    same.retainAll(paths);
    boolean one = named.stream().map(Scope::host).distinct().count() == 1;
    boolean alike = one && same.size() >= ALIKE;
    if (alike) {
      admit(named.getFirst());
    }
    return alike;
  }

  boolean owns(Address address) {
    return hosts.contains(host(address));
  }

  /**
   * The same page at the host that answered: a blog names itself with and without www., with http
   * and https, by the name of its hoster.
   */
  Address homed(Address address) {
    if (!owns(address) || separate.contains(host(address))) {
      return address;
    }
    String query = address.query().isEmpty() ? "" : "?" + address.query();
    return Address.of(start.origin() + address.path() + query);
  }

  /** Counts a sub-domain with pages of its own as the blog's. */
  void admitSeparate(Address address) {
    if (hosts.add(host(address))) {
      separate.add(host(address));
    }
  }

  /** Whether the host is a sub-domain or the parent of one of the blog's own. */
  boolean related(Address address) {
    String other = host(address);
    return hosts.stream()
        .anyMatch(host -> other.endsWith("." + host) || host.endsWith("." + other));
  }

  private static String host(Address address) {
    String key = address.key();
    int slash = key.indexOf('/');
    String host = slash < 0 ? key : key.substring(0, slash);
    return host.replaceFirst("\\?.*", "");
  }

  /** Whether a part of a site was asked for: only what its own pages list belongs to it. */
  boolean isSection() {
    List<String> segments = Paths.segments(start);
    if (Paths.isArchive(start)) {
      return segments.size() > 2;
    }
    return segments.size() > 1 || (Paths.isList(start) && !segments.isEmpty());
  }

  /** Whether an address that some site-wide source names may belong here. */
  boolean covers(Address address) {
    return !isSection() || Paths.below(start, address);
  }

  /** Whether an address is in a folder called like a blog, or below the page asked for. */
  boolean isHome(Address address) {
    return Paths.underBlog(address)
        || (!Paths.segments(start).isEmpty() && Paths.below(start, address));
  }

  /** Whether the reader asked for this other kind of content by name. */
  boolean wants(Address address) {
    return !Paths.isOtherKind(address)
        || (!Paths.segments(start).isEmpty() && Paths.below(start, address));
  }
}
