package dev.lectern.cli;

import dev.lectern.config.Folders;
import dev.lectern.config.Settings;
import dev.lectern.extract.ArticleExtractor;
import dev.lectern.fetch.Exchange;
import dev.lectern.fetch.Fetcher;
import dev.lectern.store.Library;
import dev.lectern.sync.Illustrator;
import dev.lectern.sync.OnePost;
import dev.lectern.sync.Sync;
import java.time.InstantSource;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** What commands work with; each piece is made when it is first asked for. */
public interface Desk {

  Console console();

  Folders folders();

  InstantSource clock();

  /** What {@code config.toml} says, read when it is first asked for. */
  Settings settings();

  /** The library, opened; closed by the desk's owner. */
  Library library();

  /** A client; the pause between requests to one host in milliseconds, or the default. */
  Fetcher fetcher(OptionalInt pause);

  ArticleExtractor extractor();

  Sync sync(Effort effort);

  OnePost onePost();

  /** Brings the pictures of posts; none where the settings do not want any. */
  Optional<Illustrator> illustrator();

  /**
   * Opens the reader, at a post where one is given; gives the exit code. Full-screen, or by prompts
   * and lines where the console is {@link Console#isLinear linear}.
   */
  int screen(OptionalLong post);

  /** The same desk over another library. */
  Desk below(String name);

  /**
   * How hard to ask.
   *
   * @param pause between requests to one host in milliseconds
   * @param jobs articles under way at a time
   * @param pictures whether pictures are brought behind the posts, where the settings allow it
   * @param log told of every request, on the thread that made it
   */
  record Effort(OptionalInt pause, OptionalInt jobs, boolean pictures, Consumer<Exchange> log) {
    public static final Effort USUAL = new Effort(OptionalInt.empty(), OptionalInt.empty());

    /** Without pictures: they are several requests a post, and only a screen shows them. */
    public Effort(OptionalInt pause, OptionalInt jobs) {
      this(pause, jobs, false, exchange -> {});
    }

    Effort logging(Consumer<Exchange> to) {
      return new Effort(pause, jobs, pictures, to);
    }

    Effort withPictures(boolean wanted) {
      return new Effort(pause, jobs, wanted, log);
    }
  }
}
