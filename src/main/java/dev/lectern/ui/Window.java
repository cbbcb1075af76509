package dev.lectern.ui;

import dev.lectern.store.Library.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What of a post is on the screen.
 *
 * @param top the first line
 * @param anchor the place that was on top before the size of the screen began to change; it stays
 *     until one moves, so that it is not lost bit by bit where lines begin elsewhere at every width
 * @param shifts how far wide parts are scrolled sideways, in columns by the part's number
 * @param focus the number of the part that keys are for, -1 for none
 */
public record Window(int top, Optional<Place> anchor, Map<Integer, Integer> shifts, int focus) {

  public static final Window START = new Window(0, Optional.empty(), Map.of(), -1);

  public Window {
    shifts = Map.copyOf(shifts);
  }

  /** How far a part is scrolled sideways. */
  public int shift(int part) {
    return shifts.getOrDefault(part, 0);
  }

  Window withTop(int other) {
    return new Window(other, Optional.empty(), shifts, focus);
  }

  /** At another line, because of the screen and not by the reader's wish. */
  Window settled(int other, Place wished) {
    return new Window(other, Optional.of(wished), shifts, focus);
  }

  Window withFocus(int part) {
    return new Window(top, anchor, shifts, part);
  }

  Window withShift(int part, int columns) {
    Map<Integer, Integer> more = new HashMap<>(shifts);
    more.put(part, columns);
    return new Window(top, anchor, more, focus);
  }
}
