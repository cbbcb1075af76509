package dev.lectern.cli;

import dev.lectern.address.Address;
import dev.lectern.discover.Found;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library;
import dev.lectern.sync.Sync;
import dev.lectern.sync.SyncEvent;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** The steps from what a person typed to a blog in the library. */
final class Subscribing {

  private final Desk desk;
  private final Sync sync;
  private final Consumer<SyncEvent> events;

  /** Asked by another thread when the program is told to end. */
  private volatile boolean added;

  Subscribing(Desk desk, Desk.Effort effort, Consumer<SyncEvent> events) {
    this.desk = desk;
    this.sync = desk.sync(effort);
    this.events = events;
  }

  /** What is at the address typed; without a scheme https is tried, then http. */
  Found discover(String typed) {
    Address address =
        Address.typed(typed)
            .orElseThrow(() -> new ProblemException(new Problem.NotAnAddress(typed)));
    try {
      return preview(address);
    } catch (ProblemException e) {
      if (typed.contains("://") || !noSecureAnswer(e.problem())) {
        throw e;
      }
      return preview(plain(address));
    }
  }

  private Found preview(Address address) {
    return sync.preview(
        address, step -> events.accept(new SyncEvent.Discovering(0, address.host(), step)));
  }

  private static boolean noSecureAnswer(Problem problem) {
    return problem instanceof Problem.Insecure || problem instanceof Problem.Unreachable;
  }

  private static Address plain(Address address) {
    return Address.of("http" + address.toString().substring("https".length()));
  }

  Library.Blog add(Found found, String typed, String name, List<String> tags) {
    Library.Blog blog =
        desk.library().add(called(found, name), found.site().toString(), start(found, typed), tags);
    added = true;
    return blog;
  }

  /** Whether the library has the blog. */
  boolean isAdded() {
    return added;
  }

  private static String called(Found found, String name) {
    if (!name.isEmpty()) {
      return name;
    }
    return found.title().isEmpty() ? found.site().host() : found.title();
  }

  /** Where later syncs begin: where the person did, unless that was one of the posts. */
  private static String start(Found found, String typed) {
    Address address = Address.typed(typed).orElse(found.site());
    boolean onePost =
        found.posts().stream().anyMatch(post -> post.address().key().equals(address.key()));
    boolean elsewhere = !address.host().equals(found.site().host()) || !typed.contains("://");
    return onePost || elsewhere ? found.site().toString() : address.toString();
  }

  Sync.Outcome fetch(Library.Blog blog, Found found, BooleanSupplier stopped) {
    return sync.take(blog, found, events, stopped);
  }

  void listOnly(Library.Blog blog, Found found) {
    sync.list(blog, found);
  }
}
