package dev.lectern.sync;

import dev.lectern.fetch.HostMemory;
import dev.lectern.store.Library;
import java.util.Optional;

/**
 * Keeps in the library what was learnt about hosts, so that the next run is as polite as this one.
 */
public final class RememberedHosts implements HostMemory {

  private final Library library;

  public RememberedHosts(Library library) {
    this.library = library;
  }

  @Override
  public Optional<String> recall(String name) {
    return library.remembered("host " + name);
  }

  @Override
  public void remember(String name, String note) {
    library.remember("host " + name, note);
  }
}
