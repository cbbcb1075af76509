package dev.lectern.fetch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a robots.txt for what concerns us: the groups that name us, else those for everybody. */
final class RobotsReader {

  private static final String OUR_NAME = "lectern";
  private static final Pattern LINE = Pattern.compile("\\s*([A-Za-z -]{1,40}?)\\s*:\\s*([^#]*)");
  private static final Pattern NAME = Pattern.compile("[a-z_-]+");
  private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})?");
  private static final int MOST_RULES = 5000;
  private static final int LONGEST_RULE = 2000;

  private final Group ours = new Group();
  private final Group everybodys = new Group();
  private boolean forUs;
  private boolean forEverybody;
  private boolean naming;

  private static final class Group {
    private final List<RobotsRule> rules = new ArrayList<>();
    private Optional<Duration> delay = Optional.empty();
    private boolean named;

    private void add(RobotsRule rule) {
      if (rules.size() < MOST_RULES) {
        rules.add(rule);
      }
    }

    private Robots robots() {
      return new Robots(rules, delay);
    }
  }

  Robots read(String text) {
    text.lines().map(line -> line.replace("\uFEFF", "")).forEach(this::line);
    return (ours.named ? ours : everybodys).robots();
  }

  private void line(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.lookingAt()) {
      return;
    }
    String value = parts.group(2).strip();
    switch (parts.group(1).toLowerCase(Locale.ROOT)) {
      case "user-agent", "user agent", "useragent" -> name(value.toLowerCase(Locale.ROOT));
      case "allow" -> rule(true, value);
      case "disallow" -> rule(false, value);
      case "crawl-delay", "crawl delay", "crawldelay" -> delay(value);
      default -> {} // Sitemap and the like concern others, and no group
    }
  }

  /** Several names in a row head one group; a name after a rule begins another. */
  private void name(String value) {
    if (!naming) {
      forUs = false;
      forEverybody = false;
    }
    naming = true;
    Matcher name = NAME.matcher(value);
    forUs |= name.lookingAt() && name.group().equals(OUR_NAME);
    forEverybody |= value.startsWith("*");
    ours.named |= forUs;
  }

  private void rule(boolean allow, String pattern) {
    naming = false;
    if (!pattern.isEmpty() && pattern.length() <= LONGEST_RULE) {
      RobotsRule rule = RobotsRule.pattern(allow, pattern);
      concerned().forEach(group -> group.add(rule));
    }
  }

  private void delay(String value) {
    naming = false;
    if (SECONDS.matcher(value).matches()) {
      Duration asked = Duration.ofMillis((long) (Double.parseDouble(value) * 1000));
      concerned().forEach(group -> group.delay = Optional.of(asked));
    }
  }

  private List<Group> concerned() {
    return Stream.concat(
            forUs ? Stream.of(ours) : Stream.empty(),
            forEverybody ? Stream.of(everybodys) : Stream.empty())
        .toList();
  }
}
