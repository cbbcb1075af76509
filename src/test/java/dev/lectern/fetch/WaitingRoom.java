package dev.lectern.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A clock that goes on only while somebody waits, and a list of the waits. */
final class WaitingRoom implements InstantSource, Pause {

  private final List<Duration> waits = new CopyOnWriteArrayList<>();
  private volatile Instant now = Instant.parse("2026-03-01T12:00:00Z");

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public synchronized void forTime(Duration time) throws InterruptedException {
    if (Thread.interrupted()) {
      throw new InterruptedException();
    }
    waits.add(time);
    now = now.plus(time);
  }

  synchronized void passes(Duration time) {
    now = now.plus(time);
  }

  List<Duration> waits() {
    return List.copyOf(waits);
  }
}
