package dev.lectern.problem;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words for every problem: what was tried, what went wrong, what to do. */
public final class ProblemWords {

  private ProblemWords() {}

  /** One or two sentences for a person. */
  public static String sentence(Problem problem) {
    return switch (problem) {
      case Problem.NotAnAddress p ->
          "“%s” is not a web address. Give one like https://example.org/blog/.".formatted(p.text());
      case Problem.UnknownHost p ->
          "Cannot fetch %s: no such host. Check the address and the network."
              .formatted(p.address());
      case Problem.Unreachable p ->
          "Cannot fetch %s: the host does not answer (%s). Try again later."
              .formatted(p.address(), p.detail());
      case Problem.Insecure p ->
          "Cannot fetch %s: no secure connection (%s).".formatted(p.address(), p.detail());
      case Problem.TooSlow p ->
          "Gave up on %s after %s: too slow. Try again later."
              .formatted(p.address(), time(p.limit()));
      case Problem.CutShort p ->
          "Cannot fetch %s: the connection broke (%s). Try again."
              .formatted(p.address(), p.detail());
      case Problem.ErrorStatus p -> status(p);
      case Problem.AskedToWait p ->
          "%s asks to wait %s (status %d). It is left alone until then."
              .formatted(p.address(), time(p.pause()), p.status());
      case Problem.TooLarge p ->
          "%s is larger than the limit of %s and was not read."
              .formatted(p.address(), size(p.limit()));
      case Problem.TooManyRedirects p ->
          "%s redirects in a circle or more than %d times.".formatted(p.address(), p.limit());
      case Problem.RobotsForbid p ->
          "The site's robots.txt asks readers not to fetch %s.".formatted(p.address());
      case Problem.PrivateAddress p ->
          "%s is a private address that a public page pointed to; it was not fetched."
              .formatted(p.address());
      case Problem.WrongType p -> "%s is not a page but %s.".formatted(p.address(), p.type());
      case Problem.NotThePage p ->
          "%s is not the page it should be: %s. What is held stays."
              .formatted(p.address(), p.why());
      case Problem.OutOfTime p ->
          "Left %s after %s with %,d posts to go. The next sync goes on."
              .formatted(p.address(), time(p.limit()), p.left());
      case Problem.NoPosts p ->
          "No posts found at %s. Give the address of the blog's index page or feed."
              .formatted(p.address());
      case Problem.NoArticle p -> "No article text found on %s.".formatted(p.address());
      case Problem.NotFetched p ->
          p.why().isEmpty()
              ? "The text of %s was not fetched yet. “lectern sync” fetches it."
                  .formatted(p.address())
              : "The text of %s could not be had. %s “lectern sync --retry-failed” tries again."
                  .formatted(p.address(), p.why());
      case Problem.Unreadable p ->
          "Cannot read %s as %s: %s.".formatted(p.where(), p.what(), p.detail());
      case Problem.DamagedLibrary p ->
          "The library %s is damaged or no database (%s). Nothing was changed; run “lectern doctor”."
              .formatted(p.file(), p.detail());
      case Problem.NewerLibrary p ->
          "The library %s was written by a newer Lectern (format %d, this one knows %d). Update Lectern."
              .formatted(p.file(), p.version(), p.known());
      case Problem.LibraryBusy p ->
          "The library %s is in use by another program. Try again.".formatted(p.file());
      case Problem.CannotWrite p -> "Cannot write %s: %s.".formatted(p.file(), p.detail());
      case Problem.CannotRead p -> "Cannot read %s: %s.".formatted(p.file(), p.detail());
      case Problem.DiskFull p ->
          "No space left for %s. Nothing was lost; free some space and try again."
              .formatted(p.file());
      case Problem.NoSuchPost p ->
          "No post is called “%s”. “lectern list” shows the posts and their ids."
              .formatted(p.words());
      case Problem.SeveralPosts p ->
          "“%s” names several posts. Give the id of one:\n%s"
              .formatted(
                  p.words(),
                  p.candidates().stream().map(c -> "  " + c).collect(Collectors.joining("\n")));
      case Problem.NoneMatches p ->
          "No post that is held matches “%s”; nothing was written. “lectern list” takes the same query."
              .formatted(p.query());
      case Problem.NoSuchBlog p ->
          "No blog is called “%s”. “lectern blogs” shows them.".formatted(p.words());
      case Problem.NothingToUndo p -> "There is nothing to undo.";
      case Problem.NoTerminal p ->
          "The reader needs a terminal (%s). Use “lectern list”, “lectern search” or “lectern show” in scripts."
              .formatted(p.detail());
      case Problem.BadSetting p ->
          p.where()
              + (p.line().isPresent() ? ", line " + p.line().getAsInt() : "")
              + ": "
              + p.detail();
      case Problem.BadUsage p -> p.detail();
      case Problem.Interrupted p -> "Interrupted.";
      case Problem.Unexpected p -> "Something went wrong: %s.".formatted(p.detail());
    };
  }

  private static String status(Problem.ErrorStatus problem) {
    String meaning =
        switch (problem.status()) {
          case 401 -> "a login is required";
          case 403 -> "access is forbidden";
          case 404 -> "not found";
          case 410 -> "gone for good";
          case 451 -> "unavailable for legal reasons";
          default -> problem.status() >= 500 ? "the server has a fault" : "the server refused";
        };
    return "Cannot fetch %s: %s (status %d)."
        .formatted(problem.address(), meaning, problem.status());
  }

  private static String time(Duration duration) {
    long seconds = Math.max(1, duration.toSeconds());
    if (seconds < 120) {
      return seconds + " s";
    }
    return seconds < 7200 ? seconds / 60 + " min" : seconds / 3600 + " h";
  }

  private static String size(long bytes) {
    return bytes < 1 << 20
        ? bytes / 1024 + " KB"
        : String.format(Locale.ROOT, "%d MB", bytes >> 20);
  }
}
