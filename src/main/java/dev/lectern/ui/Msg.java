package dev.lectern.ui;

import dev.lectern.problem.Problem;
import dev.lectern.store.Library.Blog;
import dev.lectern.store.Library.Counts;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Notebook.Note;
import dev.lectern.sync.BlockChoice;
import dev.lectern.sync.SyncEvent;
import dev.lectern.typeset.Line;
import dev.lectern.typeset.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Something that happened. An answer repeats its question. */
public sealed interface Msg {

  // From the terminal.

  /** A key was pressed. */
  record Pressed(Key key) implements Msg {}

  /** Text was pasted; it never acts as commands. */
  record Pasted(String text) implements Msg {}

  /** The mouse did something at a cell, counted from 0. */
  record Moused(Mouse what, int column, int row) implements Msg {}

  /** The screen has another size. */
  record Resized(Size size) implements Msg {}

  /** The terminal said whether its background is dark. */
  record Background(boolean dark) implements Msg {}

  // Answers.

  /** The library is open; what it remembers of the screen. */
  record Opened(Map<String, String> remembered) implements Msg {
    public Opened {
      remembered = Map.copyOf(remembered);
    }
  }

  /** The numbers of the library. */
  record Counted(Counts counts, List<Blog> blogs) implements Msg {
    public Counted {
      blogs = List.copyOf(blogs);
    }
  }

  /** A window of a list. */
  record Loaded(Effect.Load question, Rows rows) implements Msg {}

  /** The index of the next unread post of a list; -1 where there is none. */
  record SoughtUnread(Effect.SeekUnread question, long at) implements Msg {}

  /** A window of the hits. */
  record Searched(Effect.Search question, SearchScreen.Found found) implements Msg {}

  /** A post, set in lines; the place is where it was left. */
  record Set(long post, Text text, Place place) implements Msg {}

  /** A picture in cells; no rows where it could not be decoded. */
  record Painted(Gallery.Key key, List<List<Span>> rows) implements Msg {
    public Painted {
      rows = List.copyOf(rows);
    }
  }

  /** The library holds more pictures of a post than before. */
  record Illustrated(long post) implements Msg {}

  /** There is no such post any more. */
  record Missing(long post) implements Msg {}

  /** Marks were set or taken back in the library; a sentence says which, or is empty. */
  record Marked(String sentence) implements Msg {}

  /** Where a link leads: to a post of the library, or out. */
  record Followed(String target, Optional<PostRow> row) implements Msg {}

  /** The post to be opened first. */
  record FoundPost(PostRow row) implements Msg {}

  /** What the library knows about an open post. */
  record Beside(long post, List<Note> notes, Onward onward) implements Msg {
    public Beside {
      notes = List.copyOf(notes);
    }
  }

  /** The marks of a post as they are now. */
  record Noted(long post, List<Note> notes) implements Msg {
    public Noted {
      notes = List.copyOf(notes);
    }
  }

  /** The marks of all posts, newest first. */
  record Notes(List<MarkedPost> marked) implements Msg {
    public Notes {
      marked = List.copyOf(marked);
    }
  }

  /** A mark and its post. */
  record MarkedPost(Note note, PostRow post) {}

  /** The reader has left the editor; the text may be what it was, or empty. */
  record Written(Draft draft, String text, String file) implements Msg {}

  /** What an author changed; no lines where nothing is known of it. */
  record Compared(long post, String title, List<Line> lines) implements Msg {
    public Compared {
      lines = List.copyOf(lines);
    }
  }

  /** The posts that could not be had. */
  record Failures(List<PostRow> rows) implements Msg {}

  /** Posts about the same. */
  record Related(long post, List<PostRow> rows) implements Msg {}

  /** The blocks of a post's page that could be the article; none where the page is not kept. */
  record Blocks(long post, List<BlockChoice.Candidate> candidates) implements Msg {
    public Blocks {
      candidates = List.copyOf(candidates);
    }
  }

  /** Another block was taken, and the post read again. */
  record TookBlock(long post) implements Msg {}

  /** A step of a sync. */
  record Synced(SyncEvent event) implements Msg {}

  /** The sync is over. */
  record SyncEnded() implements Msg {}

  /** A blog was added under that name, or was there. */
  record Added(String name) implements Msg {}

  /** An effect failed. */
  record Failed(Effect effect, Problem problem) implements Msg {}

  /** What the mouse did. */
  enum Mouse {
    CLICK,
    DOUBLE_CLICK,
    WHEEL_UP,
    WHEEL_DOWN
  }
}
