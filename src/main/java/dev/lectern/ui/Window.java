package dev.lectern.ui;

import java.util.HashMap;
import java.util.Map;

/**
 * What of a post is on the screen.
 *
 * @param top the first line
 * @param shifts how far wide parts are scrolled sideways, in columns by the part's number
 * @param focus the number of the part that keys are for, -1 for none
 */
public record Window(int top, Map<Integer, Integer> shifts, int focus) {

  public static final Window START = new Window(0, Map.of(), -1);

  public Window {
    shifts = Map.copyOf(shifts);
  }

  /** How far a part is scrolled sideways. */
  public int shift(int part) {
    return shifts.getOrDefault(part, 0);
  }

  Window withTop(int other) {
    return new Window(other, shifts, focus);
  }

  Window withFocus(int part) {
    return new Window(top, shifts, part);
  }

  Window withShift(int part, int columns) {
    Map<Integer, Integer> more = new HashMap<>(shifts);
    more.put(part, columns);
    return new Window(top, more, focus);
  }
}
