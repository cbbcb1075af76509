package dev.lectern.ui;

/**
 * What an empty library offers.
 *
 * @param below the empty list, to which an added blog leads
 */
public record Welcome(ListScreen below, int cursor) implements Screen {

  /** The three ways to begin, in their order. */
  public enum Way {
    ADDRESS,
    SUGGESTION,
    DEMO
  }

  @Override
  public Scope scope() {
    return Scope.WELCOME;
  }

  /** The way under the cursor. */
  public Way way() {
    return Way.values()[cursor];
  }

  Welcome withCursor(int other) {
    return new Welcome(below, Math.clamp(other, 0, Way.values().length - 1));
  }
}
