package dev.lectern.cli;

import dev.lectern.discover.Found;
import dev.lectern.store.Library.Blog;
import dev.lectern.sync.BlockChoice;
import dev.lectern.sync.Sync;
import dev.lectern.sync.SyncEvent;
import dev.lectern.ui.terminal.Synchroniser;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Brings blogs up to date for the screen. */
public final class ScreenSync implements Synchroniser {

  private final Desk desk;

  public ScreenSync(Desk desk) {
    this.desk = desk;
  }

  @Override
  public void sync(
      List<Long> blogs, boolean retry, Consumer<SyncEvent> events, BooleanSupplier stopped) {
    Sync sync = desk.sync(Desk.Effort.USUAL.withPictures(true));
    Sync.Scope scope = new Sync.Scope(false, retry, !blogs.isEmpty());
    List<Blog> wanted =
        desk.library().blogs().stream()
            .filter(blog -> blogs.isEmpty() || blogs.contains(blog.id()))
            .filter(blog -> !blog.start().isEmpty())
            .toList();
    SideBySide.run(
        wanted,
        blog ->
            stopped.getAsBoolean()
                ? new Sync.Outcome(0, 0, 0, Optional.empty())
                : sync.run(blog, scope, events, stopped));
  }

  @Override
  public void illustrate(long post, Runnable kept, BooleanSupplier stopped) {
    desk.illustrator().ifPresent(hand -> hand.one(post, stopped, kept));
  }

  @Override
  public String add(String address, Consumer<SyncEvent> events, BooleanSupplier stopped) {
    Subscribing subscribing = new Subscribing(desk, Desk.Effort.USUAL.withPictures(true), events);
    Found found = subscribing.discover(address);
    Blog blog = subscribing.add(found, address, "", List.of());
    subscribing.fetch(blog, found, stopped);
    return blog.name();
  }

  @Override
  public BlockChoice blocks() {
    return new BlockChoice(desk.library(), desk.extractor());
  }
}
