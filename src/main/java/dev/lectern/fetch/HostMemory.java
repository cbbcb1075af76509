package dev.lectern.fetch;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps what was learnt about hosts: their robots.txt, and until when they want to be left alone.
 * Notes are text in a form of our own, at most some 600 KB each. Called by many threads.
 */
public interface HostMemory {

  /** The note kept under this name. */
  Optional<String> recall(String name);

  /** Keeps a note, in place of the one before. */
  void remember(String name, String note);

  /** Forgets at the end of the program. */
  static HostMemory brief() {
    Map<String, String> notes = new ConcurrentHashMap<>();
    return new HostMemory() {
      @Override
      public Optional<String> recall(String name) {
        return Optional.ofNullable(notes.get(name));
      }

      @Override
      public void remember(String name, String note) {
        notes.put(name, note);
      }
    };
  }
}
