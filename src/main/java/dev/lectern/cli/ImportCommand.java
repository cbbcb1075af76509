package dev.lectern.cli;

import dev.lectern.export.JsonImport;
import dev.lectern.export.Opml;
import dev.lectern.fetch.Charsets;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern import FILE…}: posts in JSON lines, a list of blogs, or another library. */
@Command(
    name = "import",
    description =
        "Takes in posts (JSON lines, as 'export --to json' writes them), blogs (OPML) or another library.")
final class ImportCommand implements Callable<Integer> {

  private static final byte[] SQLITE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

  private static final int HEAD = 512;

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
    int worst = ExitCode.DONE;
    for (Path file : files) {
      worst = Math.max(worst, one(file));
    }
    return worst;
  }

  private int one(Path file) {
    try {
      if (isLibrary(file)) {
        return library(file);
      }
      return isMarkup(file) ? blogs(file) : posts(file);
    } catch (IOException e) {
      throw new ProblemException(new Problem.CannotRead(file, Source.reason(e)), e);
    }
  }

  private static boolean isLibrary(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return Arrays.equals(in.readNBytes(SQLITE.length), SQLITE);
    }
  }

  /** Whether its first sign is one of XML's. */
  private static boolean isMarkup(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      return new String(head, Charsets.of(head, ""))
          .replace("\uFEFF", "")
          .stripLeading()
          .startsWith("<");
    }
  }

  private int blogs(Path file) {
    String text = Source.html(file.toString(), desk.console());
    int before = desk.library().blogs().size();
    List<Opml.Subscription> read = Opml.read(text, file.toString());
    read.forEach(blog -> desk.library().add(blog.name(), blog.site(), blog.start(), blog.tags()));
    int fresh = desk.library().blogs().size() - before;
    say(
        "%s: %d blogs, %d of them new. Fetch their posts: lectern sync"
            .formatted(file, read.size(), fresh));
    return ExitCode.DONE;
  }

  private int library(Path file) {
    say("%s: %d posts are new.".formatted(file, desk.library().importFrom(file)));
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
        tally.refused() == 0 ? "" : ", %d lines could not be read".formatted(tally.refused());
    say("%s: %d posts taken%s.".formatted(file, tally.taken(), refused));
    return tally.refused() == 0 ? ExitCode.DONE : ExitCode.PARTLY;
  }

  private void say(String sentence) {
    desk.console().err().println(Shown.safe(sentence));
  }
}
