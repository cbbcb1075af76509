package dev.lectern.cli;

import dev.lectern.address.Address;
import dev.lectern.discover.Found;
import dev.lectern.discover.PostRef;
import dev.lectern.fetch.Page;
import dev.lectern.store.Library;
import dev.lectern.sync.Sync;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * {@code lectern URL}: adds the blog if it is new, synchronises it and opens it; a single post is
 * kept as a loose page.
 */
final class Opening {

  /** The blog that loose pages belong to; it has no start, so it is never synchronised. */
  static final String LOOSE = "Loose pages";

  private static final String LOOSE_SITE = "https://loose.invalid/";

  private final Desk desk;

  Opening(Desk desk) {
    this.desk = desk;
  }

  int open(String url) {
    String address = Address.typed(url).map(Address::toString).orElse(url);
    Optional<Library.Blog> blog = desk.library().blog(address);
    if (blog.isPresent()) {
      return synchronised(blog.get());
    }
    OptionalLong post = held(address);
    return post.isPresent() ? desk.screen(post) : fetched(url);
  }

  /** A post that is here needs no network. */
  private OptionalLong held(String address) {
    return desk.library().known(List.of(address)).stream()
        .filter(row -> row.status() == Library.Status.HELD || row.status() == Library.Status.GONE)
        .mapToLong(Library.PostRow::id)
        .findFirst();
  }

  /** What cannot be had now is told, and what is held is opened. */
  private int synchronised(Library.Blog blog) {
    SyncReport report = new SyncReport(desk.console(), desk.clock());
    if (!blog.start().isEmpty()) {
      Sync.Scope scope = new Sync.Scope(false, false, true);
      desk.sync(Desk.Effort.USUAL).run(blog, scope, report::event, () -> false);
    }
    report.clear();
    return desk.screen(OptionalLong.empty());
  }

  private int fetched(String url) {
    SyncReport report = new SyncReport(desk.console(), desk.clock());
    Subscribing subscribing = new Subscribing(desk, Desk.Effort.USUAL, report::event);
    Found found = subscribing.discover(url);
    if (found.single().isPresent()) {
      report.clear();
      return desk.screen(OptionalLong.of(loose(found.single().get(), found)));
    }
    Library.Blog blog = subscribing.add(found, url, "", List.of());
    subscribing.fetch(blog, found, () -> false);
    report.clear();
    return desk.screen(OptionalLong.empty());
  }

  private long loose(Page page, Found found) {
    Library library = desk.library();
    Library.Blog blog = library.add(LOOSE, LOOSE_SITE, "", List.of());
    PostRef ref = found.posts().getFirst();
    Library.FoundPost post =
        new Library.FoundPost(
            ref.address().toString(), ref.address().key(), ref.headline(), "TYPED");
    long id = library.found(blog.id(), List.of(post)).getFirst();
    desk.onePost().store(id, ref, page);
    return id;
  }
}
