package dev.lectern.store;

import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import dev.lectern.problem.Problem;
import dev.lectern.query.Query;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The offline library. Content (what blogs say) and state (what the reader did) live apart, so that
 * no refetch can lose a mark. Safe for use by many threads; several processes may have it open.
 *
 * <p>Every method throws {@link dev.lectern.problem.ProblemException} with a library problem where
 * the file fails.
 */
public interface Library
    extends Notebook, SavedViews, PostHistory, Album, Neighbours, AutoCloseable {

  // ---- blogs

  /** Subscribes; gives the blog that is there already where the site has the same canonical key. */
  Blog add(String name, String site, String start, List<String> tags);

  /** All blogs by name, each with its ledger. */
  List<Blog> blogs();

  /** The blog of that name, id or address. */
  Optional<Blog> blog(String words);

  /** Gives a blog another name. Undoable. */
  void rename(long blog, String name);

  /**
   * Takes a blog with its posts, marks and notes out of the library. They are kept in a library of
   * their own, from which {@link #importFrom} brings them back; gives where.
   */
  Path remove(long blog);

  // ---- what sync reads and writes

  /** What is held of a blog, by the canonical keys of its posts. */
  Map<String, Held> held(long blog);

  /** The list pages and feeds read before, with their validators. */
  List<Visit> visits(long blog);

  /**
   * Records the posts that discovery found, in the blog's own order, newest first; gives their ids
   * in the same order. A post already held keeps its id, its state and its article; a headline's
   * fields that the new one is silent on stay.
   */
  List<Long> found(long blog, List<FoundPost> posts);

  /**
   * Stores an article in one transaction; the version before is kept as a revision if it differs.
   */
  void store(long post, Article article, Copy page);

  /**
   * Records posts, their articles and blogs not known yet, all in one transaction; some hundred at
   * a time, between which others can write. Those that are here already are brought up to date.
   */
  void storeAll(List<Arrival> arrivals);

  /** Notes that a post was looked at and had not changed. */
  void unchanged(long post);

  /** Notes that a post could not be had; the article held stays. */
  void failed(long post, Problem problem);

  /** Notes the end of a sync. */
  void synced(long blog, SyncEnd end);

  // ---- reading

  long count(Query query);

  /** A window of the posts that match, in an order. */
  List<PostRow> window(Query query, Order order, long from, int size);

  /** A window of full-text hits, best first; words mean everything, the body too. */
  List<Hit> search(Query query, long from, int size);

  long countHits(Query query);

  /** A post with its article, where one is held. */
  Optional<Post> post(long id);

  /**
   * The one post meant by an id, an address, or words that name exactly one title.
   *
   * @throws dev.lectern.problem.ProblemException where none or several are meant
   */
  PostRow named(String words);

  /** How many posts there are in each part of the library. */
  Counts counts();

  /**
   * Queries that may be meant by one that found nothing, best first: what the library does not have
   * is exchanged for its own words.
   */
  List<String> suggestions(Query query);

  // ---- state

  /** Sets a mark on every post that matches; gives how many changed. Undoable as one step. */
  int mark(Query query, Mark mark);

  /** Sets a mark on posts; gives how many changed. Undoable as one step. */
  int mark(List<Long> posts, Mark mark);

  /** Adds and removes the reader's own tags. Undoable as one step. */
  int tag(List<Long> posts, List<String> add, List<String> remove);

  /** Keeps the place in a post. */
  void place(long post, Place place);

  /** Takes back the last change of state; gives a sentence that says which, or empty. */
  Optional<String> undo();

  /** Remembers something about the screen (a sort order, a width). */
  void remember(String name, String value);

  Optional<String> remembered(String name);

  /** Begins a visit: what came since the last one is new. */
  void visit();

  // ---- housekeeping

  /**
   * Does many writes in one transaction, which is much quicker: all are kept or none. Others cannot
   * write meanwhile, so keep it to some hundred posts.
   */
  void bulk(Runnable writes);

  /**
   * Takes over the blogs and posts of another library and joins what the reader did in both; the
   * other file stays as it is. Gives how many posts were new.
   */
  int importFrom(Path other);

  /** The file. */
  Path file();

  @Override
  void close();

  // ---- values

  /** What a post is marked as. */
  enum Mark {
    READ,
    UNREAD,
    STARRED,
    UNSTARRED
  }

  /** What is held of a post. */
  enum Status {
    /** Known by its headline; not fetched yet. */
    LISTED,
    /** Its article is here. */
    HELD,
    /** It could not be had. */
    FAILED,
    /** Its server has taken it back; the article stays. */
    GONE
  }

  /** A blog; the tags are the reader's. */
  record Blog(long id, String name, String site, String start, List<String> tags, Ledger ledger) {}

  /**
   * How complete a blog is.
   *
   * @param newest the newest post's day, ISO 8601, or empty
   * @param lastSync an instant, ISO 8601, or empty
   * @param complete whether every source was walked to its end once
   * @param problem why the last sync failed, or empty
   * @param sources for people: a line a source ("index 38 posts"), and one for each {@link Skip}
   */
  record Ledger(
      long discovered,
      long held,
      long failed,
      long unread,
      String newest,
      String lastSync,
      boolean complete,
      String problem,
      List<String> sources) {

    /** What the sources named and was left out, by reason. */
    public List<Skip> skips() {
      return sources.stream().flatMap(line -> Skip.read(line).stream()).toList();
    }

    /** How many addresses were left out in all. */
    public long skipped() {
      return skips().stream().mapToLong(Skip::count).sum();
    }
  }

  /** A post of a blog as sync knows it. */
  record Held(long post, String address, Status status, String etag, String lastModified) {}

  /** A list page or feed read before. */
  record Visit(String address, String etag, String lastModified) {}

  /** A post that discovery found. */
  record FoundPost(String address, String key, Headline headline, String source) {}

  /**
   * The page as fetched, kept compressed.
   *
   * @param html decoded
   */
  record Copy(String html, String etag, String lastModified) {}

  /** How a sync ended; the problem is empty where it did not fail as a whole. */
  record SyncEnd(
      boolean complete, List<Visit> visits, List<String> sources, Optional<Problem> problem) {}

  /**
   * A post in a list.
   *
   * @param progress 0 to 1
   * @param ownTags the reader's
   * @param fresh whether it came since the last visit
   * @param changed whether its author changed it since it was read
   * @param problem why it could not be had, or empty
   */
  record PostRow(
      long id,
      long blog,
      String blogName,
      String address,
      Headline headline,
      int words,
      boolean read,
      boolean starred,
      double progress,
      List<String> ownTags,
      Status status,
      boolean fresh,
      boolean changed,
      String problem) {}

  /**
   * A full-text hit.
   *
   * @param snippet text around the hits, each hit between U+0002 and U+0003
   */
  record Hit(PostRow post, String snippet) {}

  /** A post with its body; the article is empty where none is held. */
  record Post(PostRow row, Optional<Article> article, Place place) {}

  /**
   * A place in a document that survives any width; offset counts characters of the block's text.
   */
  record Place(int block, int offset, double progress) {
    public static final Place START = new Place(0, 0, 0);
  }

  /** The numbers beside the names in the side pane. */
  record Counts(
      long all,
      long fresh,
      long unread,
      long started,
      long starred,
      List<ViewCount> views,
      List<Count> blogs,
      List<Count> tags) {
    public Counts {
      views = List.copyOf(views);
      blogs = List.copyOf(blogs);
      tags = List.copyOf(tags);
    }
  }

  /** A named part of the library with its posts. */
  record Count(String name, long posts, long unread) {}
}
