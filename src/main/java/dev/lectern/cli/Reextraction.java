package dev.lectern.cli;

import dev.lectern.extract.BlogRules;
import dev.lectern.problem.ProblemException;
import dev.lectern.problem.ProblemWords;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Order;
import dev.lectern.sync.Rereading;
import java.util.ArrayList;
import java.util.List;

/** {@code lectern sync --re-extract}: the pages that are kept, read by this version's extractor. */
final class Reextraction {

  private static final int WINDOW = 500;

  private final Desk desk;
  private final Rereading rereading;

  Reextraction(Desk desk) {
    this.desk = desk;
    this.rereading = new Rereading(desk.library(), desk.extractor());
  }

  int run(List<Blog> blogs) {
    return run(blogs, BlogRules.NONE);
  }

  /** The same after a person chose another block; the rules are those until then. */
  int run(List<Blog> blogs, BlogRules before) {
    List<Long> wanted = blogs.stream().map(Blog::id).toList();
    List<PostRow> posts = rows().stream().filter(row -> wanted.contains(row.blog())).toList();
    int changed = 0;
    int failed = 0;
    for (PostRow post : posts) {
      try {
        changed += rereading.reread(post.id(), before) ? 1 : 0;
      } catch (ProblemException e) {
        failed++;
        say("  failed: " + post.address() + ": " + ProblemWords.sentence(e.problem()));
      }
    }
    say("%s read again, %d came out otherwise.".formatted(Amount.posts(posts.size()), changed));
    return ExitCode.of(posts.size() - failed, failed);
  }

  private List<PostRow> rows() {
    List<PostRow> rows = new ArrayList<>();
    List<PostRow> window;
    do {
      window = desk.library().window(QueryParser.parse(""), Order.NEWEST, rows.size(), WINDOW);
      rows.addAll(window);
    } while (!window.isEmpty());
    return rows;
  }

  private void say(String sentence) {
    desk.console().err().println(Shown.safe(sentence));
  }
}
