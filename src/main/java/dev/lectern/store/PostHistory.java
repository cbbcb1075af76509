package dev.lectern.store;

import dev.lectern.article.Document;
import java.util.List;
import java.util.Optional;

/** What is kept of posts beside what they are now. */
public interface PostHistory {

  /** What a post was before its author changed it, newest first. */
  List<Revision> revisions(long post);

  /**
   * What a post was when the reader marked it as read, where its author changed it since; else the
   * last version before now; empty where it never changed.
   */
  Optional<Revision> lastRead(long post);

  /** The attempts to have a post that failed, newest first. */
  List<Attempt> attempts(long post);

  /** The page as it was fetched, for a better extractor. */
  Optional<Library.Copy> page(long post);

  /**
   * An earlier version of a post.
   *
   * @param replaced when it was replaced, an instant, ISO 8601
   */
  record Revision(String replaced, String title, int words, Document body) {}

  /** An attempt that failed; the problem is a sentence. */
  record Attempt(String at, String problem) {}
}
