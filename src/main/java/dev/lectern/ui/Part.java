package dev.lectern.ui;

import dev.lectern.query.Query;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of the library that a list shows: a view, a blog or a tag.
 *
 * @param name the blog's or tag's, else empty
 */
public record Part(Kind kind, String name) {

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
    BLOG(""),
    TAG("");

    private final String title;

    Kind(String title) {
      this.title = title;
    }
  }

  /** A part that needs no name. */
  public static Part of(Kind kind) {
    return new Part(kind, "");
  }

  /** Its name for people. */
  public String title() {
    return kind == Kind.TAG ? "#" + name : kind == Kind.BLOG ? name : kind.title;
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
      case BLOG -> new Query.In(Query.Field.BLOG, name);
      case TAG -> new Query.In(Query.Field.TAG, name);
    };
  }

  /** The blog it is, if it is one. */
  public Optional<String> blog() {
    return kind == Kind.BLOG ? Optional.of(name) : Optional.empty();
  }
}
