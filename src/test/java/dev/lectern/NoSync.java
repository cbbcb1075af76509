package dev.lectern;

import dev.lectern.sync.BlockChoice;
import dev.lectern.sync.SyncEvent;
import dev.lectern.ui.terminal.Synchroniser;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Never finds anything new. */
final class NoSync implements Synchroniser {

  @Override
  public void sync(
      List<Long> blogs, boolean retry, Consumer<SyncEvent> events, BooleanSupplier stopped) {}

  @Override
  public void illustrate(long post, Runnable kept, BooleanSupplier stopped) {}

  @Override
  public String add(String address, Consumer<SyncEvent> events, BooleanSupplier stopped) {
    return address;
  }

  @Override
  public BlockChoice blocks() {
    throw new IllegalStateException("no pages are kept");
  }
}
