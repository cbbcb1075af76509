package dev.lectern.ui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.store.Library.Place;
import dev.lectern.ui.Effect;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LaneTest {

  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch go = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(2);
  private final List<String> done = new CopyOnWriteArrayList<>();

  @AfterEach
  void close() {
    workers.shutdownNow();
  }

  private Lane lane() {
    return new Lane(workers, this::perform, (newer, older) -> true, 0);
  }

  /** The first effect lasts until it is told to go on or is interrupted. */
  private void perform(Effect effect) {
    boolean first = begun.getCount() > 0;
    begun.countDown();
    try {
      if (first) {
        go.await();
      }
      done.add((Thread.currentThread().isInterrupted() ? "interrupted " : "") + name(effect));
    } catch (InterruptedException brokenOff) {
      done.add("broken off " + name(effect));
    }
    ended.countDown();
  }

  private static String name(Effect effect) {
    return effect instanceof Effect.Search search
        ? search.query()
        : effect.getClass().getSimpleName();
  }

  private void ended() throws InterruptedException {
    assertThat(ended.await(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void a_newer_question_breaks_off_the_one_under_way() throws InterruptedException {
    Lane lane = lane();
    lane.add(new Effect.Search("l", 0, 20));
    begun.await();
    lane.add(new Effect.Search("la", 0, 20));
    ended();
    assertThat(done).containsExactly("broken off l", "la");
  }

  @Test
  void what_changes_the_library_is_never_broken_off() throws InterruptedException {
    Lane lane = lane();
    lane.add(new Effect.Undo());
    begun.await();
    lane.add(new Effect.Search("la", 0, 20));
    go.countDown();
    ended();
    assertThat(done).containsExactly("Undo", "la");
  }

  @Test
  void places_that_follow_one_another_are_kept_as_one_and_not_later_than_the_end()
      throws InterruptedException {
    Lane lane = new Lane(workers, this::keep, (newer, older) -> true, 60_000);
    lane.add(new Effect.Keep(1, new Place(1, 0, 0.1)));
    lane.add(new Effect.Keep(1, new Place(2, 0, 0.2)));
    lane.add(new Effect.Keep(1, new Place(3, 0, 0.3)));
    lane.drain(60_000);
    assertThat(done).containsExactly("3");
  }

  @Test
  void a_place_waits_no_longer_when_something_else_is_to_be_done() throws InterruptedException {
    Lane lane = new Lane(workers, this::keep, (newer, older) -> false, 600_000);
    lane.add(new Effect.Keep(1, new Place(1, 0, 0.1)));
    lane.add(new Effect.Count());
    ended();
    assertThat(done).containsExactly("1", "Count");
  }

  private void keep(Effect effect) {
    done.add(effect instanceof Effect.Keep keep ? "" + keep.place().block() : name(effect));
    ended.countDown();
  }
}
