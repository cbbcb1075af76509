package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Blog;

/** Blogs as people name them. */
final class Blogs {

  private Blogs() {}

  static Blog named(Library library, String words) {
    return library
        .blog(words)
        .orElseThrow(() -> new ProblemException(new Problem.NoSuchBlog(words)));
  }
}
