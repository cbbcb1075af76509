package dev.lectern.cli;

import dev.lectern.article.Article;
import dev.lectern.problem.ProblemException;
import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.PostRow;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The library by prompts and plain lines, for screen readers, terminals that can do little, and
 * pipes. Besides a few short words it takes every command of the command line.
 */
public final class LinearMode {

  private static final int MEASURE = 72;

  private static final String HELP =
      """
      a number        reads the post of that number
      Enter           goes on: more of the post, or more of the list
      n, p            the next post of the list, the one before it
      /WORDS          lists the posts that match; / alone lists all
      l               the list again, from its beginning
      u               takes back the last change
      q               leaves
      Any command of "lectern help" works too: search WORDS, sync, blogs, mark star 12, …\
      """;

  private final Desk desk;
  private final Console console;
  private final BufferedReader in;
  private final LinearList list;
  private Rest rest = new Rest(List.of(), OptionalLong.empty());
  private OptionalLong post = OptionalLong.empty();

  /**
   * @param desk where commands print and the person types
   */
  public LinearMode(Desk desk) {
    this.desk = desk;
    this.console = desk.console();
    this.in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
    this.list = new LinearList(console, desk.library());
  }

  /** What is still to be shown of a text; of a post, to be marked as read behind its last line. */
  private record Rest(List<String> lines, OptionalLong post) {
    private Rest {
      lines = List.copyOf(lines);
    }
  }

  /** Runs until the person leaves; gives the exit code. */
  public int run(OptionalLong first) {
    Library library = desk.library();
    library.visit();
    if (first.isPresent()) {
      read(first.getAsLong());
    } else {
      Library.Counts counts = library.counts();
      say("Lectern: %,d posts, %,d unread. ? for help.".formatted(counts.all(), counts.unread()));
      list.show(Query.ALL);
    }
    for (Optional<String> typed = typed(); typed.isPresent(); typed = typed()) {
      if (typed.get().matches("q|quit|exit|Q")) {
        break;
      }
      obey(typed.get());
    }
    return ExitCode.DONE;
  }

  private Optional<String> typed() {
    console.out().print("> ");
    console.out().flush();
    console.err().flush();
    try {
      return Optional.ofNullable(in.readLine()).map(String::strip);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void obey(String typed) {
    try {
      if (!isShort(typed)) {
        new CommandLineRunner(desk).run(Words.of(typed).toArray(String[]::new));
      }
    } catch (ProblemException failure) {
      new CommandLineRunner(desk).report(failure);
    }
  }

  /** Does what a short word says; gives whether it was one. */
  private boolean isShort(String typed) {
    switch (typed) {
      case "" -> goOn();
      case "?", "h" -> say(HELP);
      case "l" -> list.again();
      case "n" -> beside(1);
      case "p" -> beside(-1);
      case "u" -> new CommandLineRunner(desk).run("undo");
      default -> {
        return isPostOrQuery(typed);
      }
    }
    return true;
  }

  private boolean isPostOrQuery(String typed) {
    if (typed.startsWith("/")) {
      list.show(QueryParser.parse(typed.substring(1)));
      return true;
    }
    boolean named = typed.startsWith("read ");
    if (named || typed.matches("\\d+")) {
      read(desk.library().named(named ? typed.substring("read ".length()) : typed).id());
      return true;
    }
    return false;
  }

  private void goOn() {
    if (rest.lines.isEmpty()) {
      list.more();
    } else {
      print();
    }
  }

  private void beside(int step) {
    list.beside(post, step)
        .ifPresentOrElse(this::read, () -> say("There is no further post in this list."));
  }

  private void read(long id) {
    PostRow row = desk.library().named(Long.toString(id));
    Article article = Bodies.article(desk.library(), row);
    post = OptionalLong.of(id);
    int columns = Math.min(MEASURE, console.columns());
    rest = new Rest(new SetPost(console).lines(row, article, columns), post);
    print();
  }

  /** As much of the text as the terminal has lines; all of it where there is none. */
  private void print() {
    int shown =
        console.outIsTerminal()
            ? Math.min(rest.lines.size(), Math.max(5, console.rows() - 2))
            : rest.lines.size();
    rest.lines.subList(0, shown).forEach(console.out()::println);
    List<String> left = rest.lines.subList(shown, rest.lines.size());
    if (left.isEmpty()) {
      rest.post.ifPresent(read -> desk.library().mark(List.of(read), Mark.READ));
      say("End of the post.");
    } else {
      say("%d more lines; Enter goes on.".formatted(left.size()));
    }
    rest = new Rest(left, left.isEmpty() ? OptionalLong.empty() : rest.post);
  }

  private void say(String text) {
    console.out().println(text);
  }
}
