package dev.lectern.sync;

import dev.lectern.feed.Rhythm;
import dev.lectern.store.Library;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The timetables of all blogs, kept in the library as small notes: a line a fact. */
public final class Timetables {

  private final Library library;

  public Timetables(Library library) {
    this.library = library;
  }

  /** Why a blog would not be asked now, if it would not. */
  public Optional<Rest> rest(long blog, Instant now) {
    Set<String> lists =
        library.visits(blog).stream().map(Library.Visit::address).collect(Collectors.toSet());
    return of(blog).rest(lists, now);
  }

  /** A note that cannot be read is none. */
  Timetable of(long blog) {
    try {
      return library.remembered(name(blog)).map(Timetables::read).orElse(Timetable.BLANK);
    } catch (DateTimeException | NumberFormatException damaged) {
      return Timetable.BLANK;
    }
  }

  void keep(long blog, Timetable timetable) {
    library.remember(name(blog), write(timetable));
  }

  private static String name(long blog) {
    return "timetable of blog " + blog;
  }

  static String write(Timetable table) {
    List<String> lines = new ArrayList<>();
    lines.add("asked " + table.asked());
    table.rhythm().every().ifPresent(every -> lines.add("every " + every));
    table.rhythm().quietHours().forEach(hour -> lines.add("hour " + hour));
    table.rhythm().quietDays().forEach(day -> lines.add("day " + day));
    table.failing().ifPresent(since -> lines.add("failing " + since));
    table.fresh().forEach((page, until) -> lines.add("fresh " + until + " " + page));
    table.gone().forEach(page -> lines.add("gone " + page));
    if (table.closed()) {
      lines.add("closed -");
    }
    return String.join("\n", lines);
  }

  static Timetable read(String note) {
    Map<String, List<String>> facts =
        note.lines()
            .map(line -> line.split(" ", 2))
            .filter(parts -> parts.length == 2)
            .collect(
                Collectors.groupingBy(
                    parts -> parts[0], Collectors.mapping(parts -> parts[1], Collectors.toList())));
    return new Timetable(
        one(facts, "asked").map(Instant::parse).orElse(Instant.EPOCH),
        rhythm(facts),
        fresh(facts),
        one(facts, "failing").map(Instant::parse),
        new HashSet<>(all(facts, "gone")),
        facts.containsKey("closed"));
  }

  private static List<String> all(Map<String, List<String>> facts, String name) {
    return facts.getOrDefault(name, List.of());
  }

  private static Optional<String> one(Map<String, List<String>> facts, String name) {
    return all(facts, name).stream().findFirst();
  }

  private static Rhythm rhythm(Map<String, List<String>> facts) {
    List<Integer> hours = all(facts, "hour").stream().map(Integer::valueOf).toList();
    return new Rhythm(one(facts, "every").map(Duration::parse), hours, all(facts, "day"));
  }

  private static Map<String, Instant> fresh(Map<String, List<String>> facts) {
    Map<String, Instant> fresh = new HashMap<>();
    all(facts, "fresh").stream()
        .map(fact -> fact.split(" ", 2))
        .filter(parts -> parts.length == 2)
        .forEach(parts -> fresh.put(parts[1], Instant.parse(parts[0])));
    return fresh;
  }
}
