package dev.lectern.cli;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import dev.lectern.extract.ArticleExtractor;
import dev.lectern.extract.BlogRules;
import dev.lectern.fetch.Page;
import dev.lectern.fetch.Request;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library.Blog;
import dev.lectern.sync.Rulebook;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lectern extract FILE|URL|-}: reader mode for pipes. */
@Command(name = "extract", description = "One page in, the clean article out; keeps nothing.")
final class ExtractCommand implements Callable<Integer> {

  private static final Address NOWHERE = Address.of("https://page.invalid/");

  private final Desk desk;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE|URL|-",
      description = "The page; - is standard input.")
  private String source = "-";

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "text, markdown (${DEFAULT-VALUE}), html or json.")
  private Form form = Form.MARKDOWN;

  @Option(
      names = "--url",
      paramLabel = "BASE",
      description = "The address the page was fetched from.")
  private String base = "";

  @Option(
      names = "--jsonl",
      description =
          "Many pages: one {\"id\",\"url\",\"html\"} or {\"id\",\"url\",\"path\"} a line in, one article a line out.")
  private boolean jsonl;

  @Option(
      names = "--explain",
      description = "Instead of the article: which block was chosen, what was cut and why.")
  private boolean explain;

  @Option(
      names = "--pick",
      paramLabel = "SELECTOR",
      description = "Take this block, named as --explain names the candidates (a CSS selector).")
  private String pick = "";

  @Option(
      names = "--keep",
      paramLabel = "BLOG",
      description =
          "With --pick: take that block on every page of this blog from now on, and read its posts again; an empty SELECTOR leaves the choice to Lectern again.")
  private String keeper = "";

  /** What the article is written as. */
  enum Form {
    TEXT,
    MARKDOWN,
    HTML,
    JSON;

    /** As it is typed. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  ExtractCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    if (jsonl) {
      new ExtractLines(desk).run(source);
      return ExitCode.DONE;
    }
    ArticleExtractor.Explained explained = explained();
    if (!keeper.isEmpty()) {
      keep();
    }
    if (explain) {
      new ShownExplanation(desk.console().out()).print(explained);
      return ExitCode.DONE;
    }
    Article article = explained.article();
    if (article.body().isEmpty()) {
      throw new ProblemException(new Problem.NoArticle(source));
    }
    desk.console().out().println(written(article));
    return ExitCode.DONE;
  }

  private void keep() {
    Blog blog = Blogs.named(desk.library(), keeper);
    Rulebook rulebook = new Rulebook(desk.library());
    BlogRules before = rulebook.of(blog.id());
    rulebook.pick(blog.id(), pick);
    new Reextraction(desk).run(List.of(blog), before);
  }

  private ArticleExtractor.Explained explained() {
    if (source.matches("(?i)https?://.*")) {
      Address address =
          Address.parse(source)
              .orElseThrow(() -> new ProblemException(new Problem.NotAnAddress(source)));
      Page page = desk.fetcher(OptionalInt.empty()).fetch(Request.typed(address));
      return explained(page.text(), page.address());
    }
    return explained(Source.html(source, desk.console()), base());
  }

  private ArticleExtractor.Explained explained(String html, Address address) {
    if (!pick.isEmpty() && !desk.extractor().finds(html, pick)) {
      throw new ParameterException(
          spec.commandLine(),
          "--pick: nothing on this page is “%s”. --explain shows what can be picked."
              .formatted(pick));
    }
    return desk.extractor().explain(html, address, Headline.NONE, pick);
  }

  private Address base() {
    return base.isEmpty()
        ? NOWHERE
        : Address.parse(base)
            .orElseThrow(() -> new ProblemException(new Problem.NotAnAddress(base)));
  }

  private String written(Article article) {
    return switch (form) {
      case TEXT -> Bodies.titled(article, Bodies.Form.TEXT);
      case MARKDOWN -> Bodies.titled(article, Bodies.Form.MARKDOWN);
      case HTML -> Bodies.titled(article, Bodies.Form.HTML);
      case JSON -> Json.line(ArticleJson.of("", article));
    };
  }
}
