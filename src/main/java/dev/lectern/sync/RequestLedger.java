package dev.lectern.sync;

import dev.lectern.store.Library;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many requests were made for each blog; kept in the library as small notes: a line a fact. */
public final class RequestLedger {

  private final Library library;

  public RequestLedger(Library library) {
    this.library = library;
  }

  /**
   * What was asked for a blog.
   *
   * @param inAll requests since it was added
   * @param unchanged how many of the last sync were answered with "not modified"
   * @param last the requests of the last sync that made any, by reason, the most first
   */
  public record Asked(long inAll, int unchanged, Map<String, Integer> last) {

    static final Asked NOTHING = new Asked(0, 0, Map.of());

    public int lastTime() {
      return last.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** In a line: "last asked 14 times (12 post, 1 robots.txt, 1 typed), 3 not modified". */
    public String sentence() {
      String reasons =
          last.entrySet().stream()
              .map(reason -> "%,d %s".formatted(reason.getValue(), reason.getKey()))
              .collect(Collectors.joining(", "));
      return "requests: %,d in all, %,d by the last sync (%s), %,d not modified"
          .formatted(inAll, lastTime(), reasons, unchanged);
    }
  }

  /** Adds what a sync asked for; one that asked for nothing changes nothing. */
  void keep(long blog, RequestCounts counts) {
    Map<String, Integer> last = counts.byReason();
    if (!last.isEmpty()) {
      Asked asked = new Asked(of(blog).inAll(), counts.unchanged(), last);
      library.remember(name(blog), write(asked, asked.inAll() + asked.lastTime()));
    }
  }

  private static String write(Asked asked, long inAll) {
    String reasons =
        asked.last().entrySet().stream()
            .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
            .map(reason -> "\n" + reason.getValue() + " " + reason.getKey())
            .collect(Collectors.joining());
    return inAll + " in all\n" + asked.unchanged() + " unchanged" + reasons;
  }

  /** A note that cannot be read is none. */
  public Asked of(long blog) {
    try {
      return library.remembered(name(blog)).map(RequestLedger::read).orElse(Asked.NOTHING);
    } catch (NumberFormatException damaged) {
      return Asked.NOTHING;
    }
  }

  private static Asked read(String note) {
    Map<String, Long> facts = new LinkedHashMap<>();
    note.lines()
        .map(line -> line.split(" ", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> facts.put(parts[1], Long.parseLong(parts[0])));
    long inAll = Optional.ofNullable(facts.remove("in all")).orElse(0L);
    long unchanged = Optional.ofNullable(facts.remove("unchanged")).orElse(0L);
    Map<String, Integer> last = new LinkedHashMap<>();
    facts.forEach((reason, count) -> last.put(reason, count.intValue()));
    return new Asked(inAll, (int) unchanged, last);
  }

  private static String name(long blog) {
    return "requests of blog " + blog;
  }
}
