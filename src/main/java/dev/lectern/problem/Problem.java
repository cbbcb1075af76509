package dev.lectern.problem;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * A failure that people can meet. Each kind has the fields its sentence needs; {@link
 * ProblemWords#sentence} says it.
 */
public sealed interface Problem {

  /** Whether the same may go well another time, with nothing changed but the hour. */
  default boolean isPassing() {
    return switch (this) {
      case ErrorStatus error -> error.status() >= 500 || error.status() == 429;
      case UnknownHost unknown -> true;
      case Unreachable unreachable -> true;
      case AskedToWait busy -> true;
      case TooSlow slow -> true;
      case CutShort broken -> true;
      case OutOfTime late -> true;
      case Interrupted interrupted -> true;
      case Unexpected mistake -> true;
      case LibraryBusy library -> true;
      case DiskFull disk -> true;
      default -> false;
    };
  }

  // The network.

  /** What was typed is no web address. */
  record NotAnAddress(String text) implements Problem {}

  /** The host's name does not resolve. */
  record UnknownHost(String address) implements Problem {}

  /** The host refused the connection or cannot be reached. */
  record Unreachable(String address, String detail) implements Problem {}

  /** No TLS connection could be agreed on, or the certificate is not valid. */
  record Insecure(String address, String detail) implements Problem {}

  /** It took too long. */
  record TooSlow(String address, Duration limit) implements Problem {}

  /** The connection broke before the whole answer was there. */
  record CutShort(String address, String detail) implements Problem {}

  /** The server answered with an error status. */
  record ErrorStatus(String address, int status) implements Problem {}

  /** The server asks to be left alone for a while (429, 503). */
  record AskedToWait(String address, int status, Duration pause) implements Problem {}

  /** The answer is larger than the limit, in bytes. */
  record TooLarge(String address, long limit) implements Problem {}

  /** Redirected more often than the limit, or in a circle. */
  record TooManyRedirects(String address, int limit) implements Problem {}

  /** The site's robots.txt asks readers to stay away from this address. */
  record RobotsForbid(String address) implements Problem {}

  /** A public page pointed to an address inside this machine or network. */
  record PrivateAddress(String address) implements Problem {}

  /** The answer is of a type that cannot be read as the page it should be. */
  record WrongType(String address, String type) implements Problem {}

  /** The answer is not what was asked for: a login form, a parked domain, a soft 404. */
  record NotThePage(String address, String why) implements Problem {}

  /** A blog took longer than it may; so many posts are left. */
  record OutOfTime(String address, Duration limit, int left) implements Problem {}

  // Reading.

  /** Neither a feed nor an index nor an article was found. */
  record NoPosts(String address) implements Problem {}

  /** The page has no article text. */
  record NoArticle(String address) implements Problem {}

  /** The text of a post is not here; the reason is empty where nobody has fetched it yet. */
  record NotFetched(String address, String why) implements Problem {}

  /** A file that should be read as a feed, a list of blogs and so on is not one. */
  record Unreadable(String what, String where, String detail) implements Problem {}

  // The library.

  /** The library file is not a database, or is damaged. */
  record DamagedLibrary(Path file, String detail) implements Problem {}

  /** The library was written by a newer Lectern. */
  record NewerLibrary(Path file, int version, int known) implements Problem {}

  /** Another program holds the library for too long. */
  record LibraryBusy(Path file) implements Problem {}

  /** A file or folder cannot be written. */
  record CannotWrite(Path file, String detail) implements Problem {}

  /** A file cannot be read. */
  record CannotRead(Path file, String detail) implements Problem {}

  /** No space is left for the library. */
  record DiskFull(Path file) implements Problem {}

  /** No post is named so. */
  record NoSuchPost(String words) implements Problem {}

  /** Several posts are named so; each candidate is a line "id title". */
  record SeveralPosts(String words, List<String> candidates) implements Problem {}

  /** No post that is held matches a query. */
  record NoneMatches(String query) implements Problem {}

  /** No blog is named so. */
  record NoSuchBlog(String words) implements Problem {}

  /** There is nothing to undo. */
  record NothingToUndo() implements Problem {}

  // The program.

  /** Standard input or output is no terminal, or the terminal can do nothing. */
  record NoTerminal(String detail) implements Problem {}

  /** A wrong setting; the line is empty where it was not read from a file. */
  record BadSetting(String where, OptionalInt line, String detail) implements Problem {}

  /** Wrong usage of the command line. */
  record BadUsage(String detail) implements Problem {}

  /** Stopped by the user. */
  record Interrupted() implements Problem {}

  /** Something nobody thought of; the detail is what the machine said. */
  record Unexpected(String detail) implements Problem {}
}
