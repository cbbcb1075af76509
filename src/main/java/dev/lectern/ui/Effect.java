package dev.lectern.ui;

import dev.lectern.query.Query;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.Post;
import dev.lectern.store.SavedViews.View;
import dev.lectern.typeset.Layout;
import java.util.List;

/** Something to do outside of the state; workers do it and answer with a {@link Msg}. */
public sealed interface Effect {

  // The library.

  /** Open it. */
  record Open() implements Effect {}

  /** Count it. */
  record Count() implements Effect {}

  /**
   * Load a window of a list.
   *
   * @param anchor the post whose place on the screen is kept, 0 for none
   * @param count the count before, by which the window is shifted for the anchor's sake
   */
  record Load(Question question, long from, int size, long anchor, long count) implements Effect {}

  /** Search the text of all posts. */
  record Search(String query, long from, int size) implements Effect {}

  /**
   * Look in a list for the next unread post, beyond the rows that are loaded.
   *
   * @param from where to begin
   * @param by 1 for down, -1 for up
   */
  record SeekUnread(Question question, long from, int by) implements Effect {}

  /** Find the row of a post that is to be opened. */
  record Find(long post) implements Effect {}

  /** Read a post and set it. */
  record Read(long post, Layout.Measure measure) implements Effect {}

  /** Paint a picture in cells. */
  record Paint(Gallery.Key key) implements Effect {}

  /** Set a post in another measure. */
  record Reset(Post post, Layout.Measure measure) implements Effect {}

  /** Set some post for nobody, so that the first one opened is not slow. */
  record WarmUp(Layout.Measure measure) implements Effect {}

  /** Keep the place in a post. */
  record Keep(long post, Place place) implements Effect {}

  /** Mark posts. */
  record MarkPosts(List<Long> posts, Mark mark) implements Effect {
    public MarkPosts {
      posts = List.copyOf(posts);
    }
  }

  /** Mark all posts that match. */
  record MarkAll(Query query, Mark mark) implements Effect {}

  /** Save a view; one of that name is replaced. */
  record SaveView(View view) implements Effect {}

  /** Give a saved view another name. */
  record RenameView(String name, String other) implements Effect {}

  /** Remove a saved view. */
  record RemoveView(String name) implements Effect {}

  /** Take back the last change. */
  record Undo() implements Effect {}

  /**
   * Keep a mark or a note; the file it was written in is removed when it is kept.
   *
   * @param file empty where it was not written in one
   */
  record Annotate(Draft draft, String file) implements Effect {}

  /** Remove a mark and its note. */
  record RemoveNote(long post, long note) implements Effect {}

  /** Read the marks of a post again. */
  record ReadNotes(long post) implements Effect {}

  /** List the marks of all posts. */
  record ListNotes() implements Effect {}

  /** Remove the file of a note that was not written after all. */
  record Discard(String file) implements Effect {}

  /** Find out what the author of a post changed since it was read. */
  record Compare(long post, Layout.Measure measure) implements Effect {}

  /** Find the blocks of a post's page that could be the article. */
  record FindBlocks(long post) implements Effect {}

  /**
   * Take a block as the article on every page of the post's blog.
   *
   * @param selector empty to leave the choice to Lectern
   */
  record TakeBlock(long post, String selector) implements Effect {}

  /** Remember something of the screen. */
  record Remember(String name, String value) implements Effect {}

  /** Find out where a link leads. */
  record Follow(String target) implements Effect {}

  /** List the posts that could not be had. */
  record ListFailures() implements Effect {}

  /** List the posts about the same. */
  record Relate(long post) implements Effect {}

  // Blogs.

  /** Look for new posts; none means all blogs. With {@code retry} also what failed before. */
  record Sync(List<Long> blogs, boolean retry) implements Effect {
    public Sync {
      blogs = List.copyOf(blogs);
    }
  }

  /** Add the blog at an address and fetch it. */
  record Add(String address) implements Effect {}

  /** Bring the pictures of a post that the library does not hold. */
  record Illustrate(long post) implements Effect {}

  /** Stop the sync. */
  record StopSync() implements Effect {}

  /** Show the demo's library instead of this one. */
  record ShowDemo() implements Effect {}

  // The terminal and beyond.

  /** Open an address in the browser. */
  record Browse(String address) implements Effect {}

  /** Copy to the clipboard. */
  record Copy(String text) implements Effect {}

  /** Take the mouse, or leave it to the terminal. */
  record TakeMouse(boolean on) implements Effect {}

  /** Hand the terminal to the reader's editor, to write a note. */
  record Write(Draft draft) implements Effect {}

  /** Hand the terminal to the reader's pager. */
  record Page(String text) implements Effect {}

  /** Draw everything again. */
  record Redraw() implements Effect {}

  /** Stop until the shell brings the program back. */
  record Suspend() implements Effect {}

  /** Leave with an exit code. */
  record Quit(int code) implements Effect {}
}
