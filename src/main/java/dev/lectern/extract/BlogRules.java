package dev.lectern.extract;

import java.util.Set;

/**
 * What is known of all the pages of one blog.
 *
 * @param pick a CSS selector of the block that a person chose, or empty
 * @param shared the lines that its posts share, as {@link SharedLines} finds them
 */
public record BlogRules(String pick, Set<String> shared) {

  public static final BlogRules NONE = new BlogRules("", Set.of());

  public BlogRules {
    shared = Set.copyOf(shared);
  }

  public BlogRules withPick(String selector) {
    return new BlogRules(selector, shared);
  }

  public BlogRules withShared(Set<String> lines) {
    return new BlogRules(pick, lines);
  }
}
