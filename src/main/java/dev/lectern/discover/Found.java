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
 * @param complete whether every source was walked to its end (false: a limit struck, or a page
 *     failed)
 * @param visited the list pages and feeds read, with their validators, for the next time
 * @param wishes when the blog wants to be asked again
 * @param single the page itself where the address was that of one post and nothing else
 */
public record Found(
    String title,
    Address site,
    List<PostRef> posts,
    List<Report> reports,
    boolean complete,
    Map<String, Validators> visited,
    Optional<Page> single,
    Wishes wishes) {

  public Found {
    posts = List.copyOf(posts);
    reports = List.copyOf(reports);
    visited = Map.copyOf(visited);
  }

  /** What one source gave; the problem is empty where all went well. */
  public record Report(
      PostRef.Source source, String address, int posts, String remark, Optional<Problem> problem) {}
}
