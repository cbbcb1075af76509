package dev.lectern.export;

import dev.lectern.address.Address;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Blog;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the subscriptions of one list into a library. A blog that is there already stays as it is;
 * two feeds of one site are two blogs.
 */
public final class Subscriber {

  private final Library library;
  private final Set<String> sites = new HashSet<>();
  private final int before;

  public Subscriber(Library library) {
    this.library = library;
    this.before = library.blogs().size();
  }

  /** The blog of a subscription. */
  public Blog add(Subscription wanted) {
    boolean firstOfItsSite = sites.add(key(wanted.site()));
    Optional<Blog> known = library.blog(wanted.start());
    if (known.isPresent()) {
      return named(known.get(), wanted);
    }
    String site = firstOfItsSite ? wanted.site() : wanted.start();
    return library.add(wanted.name(), site, wanted.start(), wanted.tags());
  }

  /** A name says more than the host, which stands in for it where a list has no names. */
  private Blog named(Blog blog, Subscription wanted) {
    if (blog.name().equals(host(blog.start())) && !blog.name().equals(wanted.name())) {
      library.rename(blog.id(), wanted.name());
    }
    return blog;
  }

  static String host(String address) {
    return Address.parse(address).map(Address::host).orElse(address);
  }

  private static String key(String address) {
    return Address.parse(address).map(Address::key).orElse(address);
  }

  /** How many blogs were not known before. */
  public int added() {
    return library.blogs().size() - before;
  }
}
