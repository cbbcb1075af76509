package dev.lectern.typeset;

/**
 * A place in a document that means the same at any width: a top-level block, and a character of it.
 */
public record Place(int block, int offset) implements Comparable<Place> {

  /** Where every document begins. */
  public static final Place START = new Place(0, 0);

  @Override
  public int compareTo(Place other) {
    int byBlock = Integer.compare(block, other.block);
    return byBlock != 0 ? byBlock : Integer.compare(offset, other.offset);
  }
}
