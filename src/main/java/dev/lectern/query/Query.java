package dev.lectern.query;

import java.time.LocalDate;
import java.util.List;

/** Which posts are wanted. {@link QueryParser} reads it, {@link QueryWriter} writes it. */
public sealed interface Query {

  /** Every post. */
  Query ALL = new All();

  /** Every post. */
  record All() implements Query {}

  /** All of them must hold. */
  record And(List<Query> parts) implements Query {
    public And {
      parts = List.copyOf(parts);
    }
  }

  /** At least one must hold. */
  record Or(List<Query> parts) implements Query {
    public Or {
      parts = List.copyOf(parts);
    }
  }

  /** Must not hold. */
  record Not(Query part) implements Query {}

  /** A word, anywhere; with {@code prefix} any word that starts so. */
  record Word(String text, boolean prefix) implements Query {}

  /** Words in this order, next to each other. */
  record Phrase(String text) implements Query {}

  /** A word or phrase in one field. */
  record In(Field field, String text) implements Query {}

  /** A flag of state. */
  record Is(Flag flag) implements Query {}

  /** Read time: shorter than so many minutes, or longer. */
  record Minutes(boolean longer, int minutes) implements Query {}

  /** Published in this span of days, both ends included. */
  record Published(LocalDate from, LocalDate to) implements Query {}

  /** The fields that can be named. */
  enum Field {
    TITLE,
    AUTHOR,
    TAG,
    BLOG,
    KIND
  }

  /** The flags that can be asked for. */
  enum Flag {
    UNREAD,
    READ,
    STARRED,
    STARTED,
    NEW,
    CHANGED,
    FAILED
  }
}
