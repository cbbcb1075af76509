package dev.lectern.query;

/** A piece of a query text. */
sealed interface Token {

  /** Opens a group. */
  record Open() implements Token {}

  /** Closes a group. */
  record Close() implements Token {}

  /** The word {@code OR}. */
  record Either() implements Token {}

  /** A minus sign before something it can negate. */
  record Minus() implements Token {}

  /** Text between quotation marks. */
  record Quoted(String text) implements Token {}

  /** Anything else up to white space. */
  record Plain(String text) implements Token {}

  /** A named value such as {@code title:word}; the name is in lower case. */
  record Named(String name, String value) implements Token {}
}
