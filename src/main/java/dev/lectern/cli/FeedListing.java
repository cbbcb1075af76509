package dev.lectern.cli;

import dev.lectern.article.Dateline;
import dev.lectern.feed.About;
import dev.lectern.feed.Entry;
import dev.lectern.feed.Feed;
import dev.lectern.feed.FeedLink;
import dev.lectern.feed.Person;
import java.io.PrintWriter;
import java.util.stream.Collectors;

/** What a feed says, for people: its head, then an entry in two lines. */
final class FeedListing {

  private static final String NO_DATE = "    -     ";

  private final PrintWriter out;

  FeedListing(PrintWriter out) {
    this.out = out;
  }

  void print(Feed feed) {
    About about = feed.about();
    line("", about.title().text());
    line("", about.summary().text());
    line("", about.link());
    line("", authors(about));
    line("", kind(feed));
    feed.older().ifPresent(next -> line("older entries: ", next.toString()));
    feed.entries().forEach(this::entry);
  }

  private static String kind(Feed feed) {
    int count = feed.entries().size();
    String language = feed.about().language();
    return feed.format().label()
        + (language.isEmpty() ? "" : " · " + language)
        + (count == 1 ? " · 1 entry" : " · %,d entries".formatted(count));
  }

  private void entry(Entry entry) {
    About about = entry.about();
    String day = about.times().first().map(Dateline::day).map(Object::toString).orElse(NO_DATE);
    String title = about.title().text();
    out.println();
    line(day + "  ", title.isEmpty() ? "(no title)" : title);
    line("            ", authors(about));
    line("            ", entry.address().map(Object::toString).orElse(about.link()));
    entry.enclosures().stream()
        .map(FeedLink::href)
        .forEach(file -> line("            ", "with " + file));
  }

  private static String authors(About about) {
    return about.people().authors().stream().map(Person::label).collect(Collectors.joining(", "));
  }

  private void line(String before, String text) {
    if (!text.isEmpty()) {
      out.println(before + Shown.safe(text));
    }
  }
}
