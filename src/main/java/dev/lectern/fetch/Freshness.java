package dev.lectern.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Until when an answer is fresh by its own word (RFC 9111 section 4.2). */
final class Freshness {

  private static final Pattern MAX_AGE =
      Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,18})");
  private static final Pattern NEVER =
      Pattern.compile("(?:^|[,\\s])no-(?:cache|store)(?:$|[,\\s=])");
  private static final Duration LONGEST = Duration.ofDays(365);

  private Freshness() {}

  /** Empty where the answer says nothing, or that it is stale at once. */
  static Optional<Instant> of(Reply reply, Instant now) {
    String control = reply.joined("Cache-Control").toLowerCase(Locale.ROOT);
    if (NEVER.matcher(control).find()) {
      return Optional.empty();
    }
    Matcher maxAge = MAX_AGE.matcher(control);
    Optional<Duration> life =
        maxAge.find()
            ? Optional.of(seconds(maxAge.group(1)).minus(age(reply)))
            : expires(reply, now);
    return life.filter(Duration::isPositive).map(d -> now.plus(shorter(d)));
  }

  private static Optional<Duration> expires(Reply reply, Instant now) {
    Instant sent = HttpDates.parse(reply.header("Date")).orElse(now);
    return HttpDates.parse(reply.header("Expires")).map(until -> Duration.between(sent, until));
  }

  private static Duration age(Reply reply) {
    String age = reply.header("Age").strip();
    return age.matches("\\d{1,18}") ? seconds(age) : Duration.ZERO;
  }

  private static Duration seconds(String digits) {
    return Duration.ofSeconds(Long.parseLong(digits));
  }

  private static Duration shorter(Duration life) {
    return life.compareTo(LONGEST) < 0 ? life : LONGEST;
  }
}
