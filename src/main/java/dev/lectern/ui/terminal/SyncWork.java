package dev.lectern.ui.terminal;

import dev.lectern.ui.Effect;
import dev.lectern.ui.Msg;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Syncs for the screen, and brings pictures of open posts meanwhile; one at a time. */
final class SyncWork {

  private static final long NO_POST = 0;

  private final Consumer<Msg> messages;
  private final AtomicBoolean stopped = new AtomicBoolean();
  private final AtomicLong illustrated = new AtomicLong();

  SyncWork(Consumer<Msg> messages) {
    this.messages = messages;
  }

  void sync(Shelves shelves, Effect.Sync effect) {
    stopped.set(false);
    shelves
        .synchroniser()
        .sync(
            effect.blogs(),
            effect.retry(),
            event -> messages.accept(new Msg.Synced(event)),
            stopped::get);
    messages.accept(new Msg.SyncEnded());
  }

  void add(Shelves shelves, Effect.Add effect) {
    stopped.set(false);
    String name =
        shelves
            .synchroniser()
            .add(effect.address(), event -> messages.accept(new Msg.Synced(event)), stopped::get);
    messages.accept(new Msg.Added(name));
  }

  /** The pictures of this post are wanted now, those of another no more. */
  void wantPictures(long post) {
    illustrated.set(post);
  }

  /** Lets a sync begin; it brings pictures too. */
  void makeWay() {
    illustrated.set(NO_POST);
  }

  /** A post whose pictures cannot be had shows their words; nobody is told why. */
  void illustrate(Shelves shelves, Effect.Illustrate effect) {
    long post = effect.post();
    shelves
        .synchroniser()
        .illustrate(
            post,
            () -> messages.accept(new Msg.Illustrated(post)),
            () -> illustrated.get() != post);
  }

  void stop() {
    stopped.set(true);
    makeWay();
  }
}
