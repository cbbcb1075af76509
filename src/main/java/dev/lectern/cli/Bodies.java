package dev.lectern.cli;

import dev.lectern.article.Article;
import dev.lectern.article.PlainText;
import dev.lectern.format.HtmlWriter;
import dev.lectern.format.MarkdownWriter;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Post;
import dev.lectern.store.Library.PostRow;
import java.util.Locale;

/** Articles written out in full. */
final class Bodies {

  /** What a body is written as. */
  enum Form {
    TEXT,
    MARKDOWN,
    HTML;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Bodies() {}

  /** The article of a post, where it is here. */
  static Article article(Library library, PostRow row) {
    return library
        .post(row.id())
        .flatMap(Post::article)
        .orElseThrow(
            () -> new ProblemException(new Problem.NotFetched(row.address(), row.problem())));
  }

  /** The body alone. */
  static String of(Article article, Form form) {
    return switch (form) {
      case TEXT -> PlainText.of(article.body());
      case MARKDOWN -> MarkdownWriter.write(article.body());
      case HTML -> HtmlWriter.write(article.body());
    };
  }

  /** The title and the body. */
  static String titled(Article article, Form form) {
    String title = article.headline().title();
    String body = of(article, form).stripTrailing();
    if (title.isEmpty()) {
      return body;
    }
    return switch (form) {
      case TEXT -> title + "\n\n" + body;
      case MARKDOWN -> "# " + title + "\n\n" + body;
      case HTML -> "<h1>" + title.replace("&", "&amp;").replace("<", "&lt;") + "</h1>\n" + body;
    };
  }
}
