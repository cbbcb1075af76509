package dev.lectern.ui;

import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.PostRow;
import java.util.List;
import java.util.function.UnaryOperator;

/** Marks set on rows at once, while the library is being told. */
final class Marks {

  private Marks() {}

  /** Sets a mark on posts, wherever they are on the screens, and tells the library. */
  static Step set(Model model, List<Long> posts, Mark mark) {
    if (posts.isEmpty()) {
      return Step.of(model);
    }
    UnaryOperator<PostRow> change = row -> posts.contains(row.id()) ? with(row, mark) : row;
    return Step.of(
        model.withScreen(Below.mapRows(model.screen(), change)), new Effect.MarkPosts(posts, mark));
  }

  static PostRow with(PostRow row, Mark mark) {
    boolean read = mark == Mark.READ || (mark != Mark.UNREAD && row.read());
    boolean starred = mark == Mark.STARRED || (mark != Mark.UNSTARRED && row.starred());
    return with(row, read, starred, row.progress());
  }

  static PostRow withProgress(PostRow row, double progress) {
    return with(row, row.read(), row.starred(), progress);
  }

  private static PostRow with(PostRow row, boolean read, boolean starred, double progress) {
    return new PostRow(
        row.id(),
        row.blog(),
        row.blogName(),
        row.address(),
        row.headline(),
        row.words(),
        read,
        starred,
        progress,
        row.ownTags(),
        row.status(),
        row.fresh(),
        row.changed(),
        row.problem());
  }

  /** READ where one of them is unread, else UNREAD. */
  static Mark toggledRead(List<PostRow> rows) {
    return rows.stream().allMatch(PostRow::read) ? Mark.UNREAD : Mark.READ;
  }

  /** STARRED where one of them has no star, else UNSTARRED. */
  static Mark toggledStar(List<PostRow> rows) {
    return rows.stream().allMatch(PostRow::starred) ? Mark.UNSTARRED : Mark.STARRED;
  }
}
