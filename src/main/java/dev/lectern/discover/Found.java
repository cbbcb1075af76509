package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.fetch.Page;
import dev.lectern.fetch.Validators;
import dev.lectern.problem.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What discovery found at an address.
 *
 * @param title the blog's name
 * @param site the blog's home or index page, canonical
 * @param posts newest first, in the blog's own order
 * @param reports one line a source: what was read and what it gave, for the ledger
 * @param skipped what the sources named and was left out, with the reason
 * @param complete whether every source was walked to its end (false: a limit struck, or a page
 *     failed)
 * @param visited the list pages and feeds read, with their validators, for the next time; none
 *     where a page could not be read that another time may be
 * @param single the page itself where the address was that of one post and nothing else
 * @param wishes when the blog wants to be asked again
 */
public record Found(
    String title,
    Address site,
    List<PostRef> posts,
    List<Report> reports,
    List<Skipped> skipped,
    boolean complete,
    Map<String, Validators> visited,
    Optional<Page> single,
    Wishes wishes) {

  /** The remark on a list that a later visit found as it was. */
  public static final String UNCHANGED = "not changed";

  /** The remark on a list that a later visit read for what is new. */
  public static final String AGAIN = "read again";

  public Found {
    posts = List.copyOf(posts);
    reports = List.copyOf(reports);
    skipped = List.copyOf(skipped);
    visited = Map.copyOf(visited);
  }

  /** Why an address that a source named is not taken for a post of the blog. */
  public enum Reason {
    /** It is on another site. */
    ELSEWHERE("on other sites"),
    /** Its address is that of a list, a standing page or a file. */
    NO_POST("no posts by their addresses"),
    /** Only a list of all the site's pages names it, and the blog's posts are elsewhere. */
    UNLISTED("pages beside the blog, which lists none of them"),
    /** It lies outside the section that was asked for. */
    OUTSIDE("outside the section asked for"),
    /** A limit struck before it was read. */
    LIMIT("left unread when a limit struck");

    private final String words;

    Reason(String words) {
      this.words = words;
    }

    /** For people: "skipped 12: " goes before. */
    public String words() {
      return words;
    }
  }

  /**
   * So many addresses were left out for a reason; one of them as an example.
   *
   * @param count distinct addresses
   */
  public record Skipped(Reason reason, int count, String example) {}

  /** What one source gave; the problem is empty where all went well. */
  public record Report(
      PostRef.Source source, String address, int posts, String remark, Optional<Problem> problem) {}
}
