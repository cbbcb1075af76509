package dev.lectern.cli;

import dev.lectern.export.JsonImport;
import dev.lectern.export.NewsboatImport;
import dev.lectern.export.NewsboatUrls;
import dev.lectern.export.Opml;
import dev.lectern.export.Subscriber;
import dev.lectern.export.Subscription;
import dev.lectern.fetch.Charsets;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.LibraryFile;
import dev.lectern.store.NativeLibrary;
import dev.lectern.store.NewsboatCache;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code lectern import FILE…}: posts, a list of blogs, what newsboat holds, or another library.
 */
@Command(
    name = "import",
    description =
        "Takes in posts (JSON lines, as 'export --to json' writes them), blogs (OPML), newsboat's urls"
            + " and cache.db, or another library.")
final class ImportCommand implements Callable<Integer> {

  private static final String SQLITE = "SQLite format 3\0";

  /** Enough for the comments that a list may begin with. */
  private static final int HEAD = 8192;

  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "What kind it is, is seen from its content.")
  private List<Path> files = new ArrayList<>();

  ImportCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return InTurn.all(files, this::one, desk.console());
  }

  private int one(Path file) {
    try {
      String head = head(file);
      if (head.startsWith(SQLITE)) {
        return LibraryFile.isOne(file) ? library(file) : newsboat(file);
      }
      if (head.startsWith("<")) {
        return blogs(file);
      }
      return NewsboatUrls.isOne(head) ? urls(file) : posts(file);
    } catch (IOException e) {
      throw new ProblemException(new Problem.CannotRead(file, Source.reason(e)), e);
    }
  }

  /** What the file begins with, by which its kind is seen. */
  private static String head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      return new String(head, Charsets.of(head, "")).replace("\uFEFF", "").stripLeading();
    }
  }

  private int blogs(Path file) {
    String text = Source.html(file.toString(), desk.console());
    return subscribe(file, Opml.read(text, file.toString()), "");
  }

  private int urls(Path file) {
    NewsboatUrls.Lines lines = NewsboatUrls.read(Source.html(file.toString(), desk.console()));
    String own =
        lines.own() == 0
            ? ""
            : " %s meant for newsboat only.".formatted(Amount.of(lines.own(), "line"));
    return subscribe(file, lines.feeds(), own);
  }

  private int subscribe(Path file, List<Subscription> wanted, String more) {
    Subscriber subscriber = new Subscriber(desk.library());
    wanted.forEach(subscriber::add);
    say(
        "%s: %s, %d of them new.%s Fetch their posts: lectern sync"
            .formatted(file, Amount.of(wanted.size(), "blog"), subscriber.added(), more));
    return ExitCode.DONE;
  }

  private int library(Path file) {
    say("%s: %s new.".formatted(file, Amount.posts(desk.library().importFrom(file))));
    return ExitCode.DONE;
  }

  private int newsboat(Path file) {
    NativeLibrary.prepare(desk.folders().cache());
    Optional<NewsboatCache> newsboat = NewsboatCache.open(file);
    if (newsboat.isEmpty()) {
      return library(file);
    }
    try (NewsboatCache cache = newsboat.get()) {
      return newsboat(file, new NewsboatImport(desk.library()).from(cache));
    }
  }

  private int newsboat(Path file, NewsboatImport.Tally tally) {
    String refused =
        tally.refused() == 0 ? "" : ", %d without an address".formatted(tally.refused());
    say(
        "%s: newsboat's cache, %s new, %s taken%s. Fetch what it had no text of: lectern sync"
            .formatted(
                file, Amount.of(tally.blogs(), "blog"), Amount.posts(tally.taken()), refused));
    return ExitCode.DONE;
  }

  private int posts(Path file) throws IOException {
    JsonImport.Tally tally;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      tally = new JsonImport(desk.library()).read(lines, file.toString());
    }
    if (tally.taken() == 0 && tally.refused() > 0) {
      throw new ProblemException(
          new Problem.Unreadable(
              "posts in JSON lines", file.toString(), "no line is a post with a web address"));
    }
    String refused =
        tally.refused() == 0
            ? ""
            : ", %s could not be read".formatted(Amount.of(tally.refused(), "line"));
    say("%s: %s taken%s.".formatted(file, Amount.posts(tally.taken()), refused));
    return tally.refused() == 0 ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private void say(String sentence) {
    desk.console().err().println(Shown.safe(sentence));
  }
}
