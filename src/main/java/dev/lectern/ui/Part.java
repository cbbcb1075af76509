package dev.lectern.ui;

import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.store.SavedViews.View;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of the library that a list shows: a view, a blog or a tag.
 *
 * @param name the blog's, the tag's or the saved view's, else empty
 * @param saved the query of a saved view, else empty
 */
public record Part(Kind kind, String name, String saved) {

  /** Every post. */
  public static final Part ALL = of(Kind.ALL);

  /** The posts that could not be had. */
  public static final Part FAILED = of(Kind.FAILED);

  /** The kinds of part, in the order of the side pane. */
  public enum Kind {
    ALL("All posts"),
    FRESH("New"),
    UNREAD("Unread"),
    STARTED("Continue reading"),
    STARRED("Starred"),
    FAILED("Problems"),
    VIEW(""),
    SEARCH(""),
    BLOG(""),
    TAG("");

    private final String title;

    Kind(String title) {
      this.title = title;
    }
  }

  /** A part that needs no name. */
  public static Part of(Kind kind) {
    return of(kind, "");
  }

  /** A blog or a tag. */
  public static Part of(Kind kind, String name) {
    return new Part(kind, name, "");
  }

  /** A saved view; one whose words look into the texts is shown as a search. */
  public static Part of(View view) {
    return new Part(view.texts() ? Kind.SEARCH : Kind.VIEW, view.name(), view.query());
  }

  /** Its name for people. */
  public String title() {
    return kind == Kind.TAG ? "#" + name : name.isEmpty() ? kind.title : name;
  }

  /** Its name for the memory of sort orders. */
  public String id() {
    return kind.name().toLowerCase(Locale.ROOT) + (name.isEmpty() ? "" : ":" + name);
  }

  /** Which posts belong to it. */
  public Query query() {
    return switch (kind) {
      case ALL -> new Query.All();
      case FRESH -> new Query.Is(Query.Flag.NEW);
      case UNREAD -> new Query.Is(Query.Flag.UNREAD);
      case STARTED -> new Query.Is(Query.Flag.STARTED);
      case STARRED -> new Query.Is(Query.Flag.STARRED);
      case FAILED -> new Query.Is(Query.Flag.FAILED);
      case VIEW, SEARCH -> QueryParser.parse(saved);
      case BLOG -> new Query.In(Query.Field.BLOG, name);
      case TAG -> new Query.In(Query.Field.TAG, name);
    };
  }

  /** Whether the reader saved it as a view. */
  public boolean isSaved() {
    return kind == Kind.VIEW || kind == Kind.SEARCH;
  }

  Part withName(String other) {
    return new Part(kind, other, saved);
  }

  /** The blog it is, if it is one. */
  public Optional<String> blog() {
    return kind == Kind.BLOG ? Optional.of(name) : Optional.empty();
  }
}
