package dev.lectern.fetch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a robots.txt asks of us (RFC 9309), with the pause that some ask for (Crawl-delay).
 *
 * @param delay between two requests; empty where none is asked for
 */
record Robots(List<RobotsRule> rules, Optional<Duration> delay) {

  /** Nothing is asked. */
  static final Robots FREE = new Robots(List.of(), Optional.empty());

  Robots {
    rules = List.copyOf(rules);
  }

  /** Reads the text of a file, however malformed. */
  static Robots parse(String text) {
    return new RobotsReader().read(text);
  }

  /**
   * Whether we may ask for this: the longest rule that matches decides, and of two as long the one
   * that allows.
   *
   * @param pathAndQuery percent-encoded, starting with a slash
   */
  boolean allows(String pathAndQuery) {
    String target = RobotsRule.target(pathAndQuery);
    return longest(true, target) >= longest(false, target);
  }

  private int longest(boolean allow, String target) {
    int longest = -1;
    for (RobotsRule rule : rules) {
      if (rule.allow() == allow && rule.length() > longest && rule.matches(target)) {
        longest = rule.length();
      }
    }
    return longest;
  }
}
