package dev.lectern.ui;

/** The cursor of a list and the first entry on the screen. */
public record Scroll(long cursor, long top) {

  /** At the beginning. */
  public static final Scroll START = new Scroll(0, 0);

  /**
   * With the cursor at an entry, and scrolled no further than needed to show it with one neighbour.
   *
   * @param visible how many entries the screen shows whole
   */
  public Scroll to(long entry, long count, int visible) {
    long last = Math.max(0, count - 1);
    long at = Math.clamp(entry, 0, last);
    long room = Math.max(1, visible);
    long margin = room > 4 ? 1 : 0;
    long lowest = Math.max(0, count - room);
    long from = Math.clamp(top, Math.max(0, at - room + 1 + margin), Math.max(0, at - margin));
    return new Scroll(at, Math.min(from, Math.max(lowest, 0)));
  }

  /** Scrolled by entries with the cursor kept on the screen. */
  public Scroll by(long entries, long count, int visible) {
    long lowest = Math.max(0, count - Math.max(1, visible));
    long from = Math.clamp(top + entries, 0, lowest);
    long at = Math.clamp(cursor, from, Math.max(from, from + visible - 1));
    return new Scroll(Math.clamp(at, 0, Math.max(0, count - 1)), from);
  }

  /** Moved as an action says; empty moves stay. */
  public Scroll move(Action action, long count, int visible) {
    int page = Math.max(1, visible - 1);
    return switch (action) {
      case DOWN -> to(cursor + 1, count, visible);
      case UP -> to(cursor - 1, count, visible);
      case PAGE_DOWN -> leap(page, count, visible);
      case PAGE_UP -> leap(-page, count, visible);
      case HALF_DOWN -> leap(Math.max(1, page / 2), count, visible);
      case HALF_UP -> leap(-Math.max(1, page / 2), count, visible);
      case TOP -> START;
      case END -> to(count - 1, count, visible);
      default -> this;
    };
  }

  private Scroll leap(int entries, long count, int visible) {
    Scroll moved = by(entries, count, visible);
    return moved.to(cursor + entries, count, visible);
  }
}
