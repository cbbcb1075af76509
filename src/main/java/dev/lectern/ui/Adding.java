package dev.lectern.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * The prompt for a blog's address, and what discovery says while it looks.
 *
 * @param steps the newest last
 */
public record Adding(Screen back, LineEditor line, List<String> steps, State state)
    implements Screen {

  private static final int MOST_STEPS = 200;

  /** How far it is. */
  public enum State {
    ASKING,
    LOOKING,
    DONE,
    FAILED
  }

  public Adding {
    steps = List.copyOf(steps);
  }

  /** The prompt, empty. */
  public static Adding over(Screen back) {
    return new Adding(back, LineEditor.EMPTY, List.of(), State.ASKING);
  }

  @Override
  public Scope scope() {
    return Scope.CHOICE;
  }

  @Override
  public boolean isTyping() {
    return state == State.ASKING || state == State.FAILED;
  }

  Adding withLine(LineEditor other) {
    return new Adding(back, other, steps, state);
  }

  Adding withBack(Screen other) {
    return new Adding(other, line, steps, state);
  }

  Adding in(State other) {
    return new Adding(back, line, steps, other);
  }

  Adding say(String step) {
    List<String> more =
        new ArrayList<>(steps.subList(Math.max(0, steps.size() - MOST_STEPS), steps.size()));
    more.add(step);
    return new Adding(back, line, more, state);
  }
}
