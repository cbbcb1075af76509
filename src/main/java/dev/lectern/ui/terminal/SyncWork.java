package dev.lectern.ui.terminal;

import dev.lectern.ui.Effect;
import dev.lectern.ui.Msg;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Syncs for the screen, one at a time. */
final class SyncWork {

  private final Consumer<Msg> messages;
  private final AtomicBoolean stopped = new AtomicBoolean();

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

  void stop() {
    stopped.set(true);
  }
}
