package dev.lectern.ui.terminal;

import dev.lectern.store.Library;
import dev.lectern.store.Library.PostRow;
import dev.lectern.ui.Effect;
import java.util.List;

/** Walks a list, a window at a time, up or down to the next unread post. */
public final class UnreadSeeker {

  private static final int WINDOW = 1_000;

  private UnreadSeeker() {}

  /** Its index in the list, -1 where there is none. */
  public static long in(Library library, Effect.SeekUnread seek) {
    long at = seek.from();
    while (at >= 0) {
      long from = seek.by() > 0 ? at : Math.max(0, at - WINDOW + 1);
      int size = seek.by() > 0 ? WINDOW : (int) (at - from + 1);
      List<PostRow> rows =
          library.window(seek.question().query(), seek.question().order(), from, size);
      if (rows.isEmpty()) {
        return -1;
      }
      long found = unread(rows, from, seek.by());
      if (found >= 0) {
        return found;
      }
      at = seek.by() > 0 ? from + rows.size() : from - 1;
    }
    return -1;
  }

  private static long unread(List<PostRow> rows, long from, int by) {
    for (int i = 0; i < rows.size(); i++) {
      int index = by > 0 ? i : rows.size() - 1 - i;
      if (!rows.get(index).read()) {
        return from + index;
      }
    }
    return -1;
  }
}
