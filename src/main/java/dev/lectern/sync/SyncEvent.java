package dev.lectern.sync;

import dev.lectern.problem.Problem;

/**
 * A step of a sync, announced while it runs; {@code blog} is the blog's id and {@code name} its
 * name.
 */
public sealed interface SyncEvent {

  long blog();

  String name();

  /** It begins. */
  record Started(long blog, String name) implements SyncEvent {}

  /** Discovery read something; a sentence. */
  record Discovering(long blog, String name, String step) implements SyncEvent {}

  /** Discovery is done: posts found, and how many of them will be fetched. */
  record Counted(long blog, String name, int found, int wanted) implements SyncEvent {}

  /** One article is dealt with; the numbers count since {@link Counted}. */
  record Progress(long blog, String name, String title, int done, int failed, int wanted)
      implements SyncEvent {}

  /** One article could not be had. */
  record Missed(long blog, String name, String address, Problem problem) implements SyncEvent {}

  /** It is left alone for now. */
  record Rested(long blog, String name, Rest rest) implements SyncEvent {}

  /** The pictures of one more post are here; texts come first. */
  record Illustrating(long blog, String name, int done, int wanted) implements SyncEvent {}

  /** Its posts are here. */
  record Finished(long blog, String name, int found, int stored, int failed) implements SyncEvent {}

  /** The blog as a whole could not be synchronised. */
  record Broken(long blog, String name, Problem problem) implements SyncEvent {}
}
