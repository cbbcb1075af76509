package dev.lectern.ui.linear;

import dev.lectern.store.Library;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.Post;
import dev.lectern.store.Library.PostRow;
import dev.lectern.typeset.Layout;
import dev.lectern.typeset.Line;
import dev.lectern.ui.Text;
import dev.lectern.ui.TextSetter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** A post, some paragraphs at a time. */
final class LinearPost {

  private static final int MEASURE = 72;

  /** After so many lines the next paragraph waits until it is asked for. */
  private static final int LINES = 18;

  private static final List<String> HELP =
      List.of(
          "Enter     reads on, b goes back",
          "t         the headings; t 3 goes to the third",
          "l         the links; l 3 follows the third",
          "/ WORDS   goes to the next place with these words",
          "o         opens the post in the browser",
          "q         back; the place is kept");

  private final Library library;
  private final Talk talk;
  private final Layout.Measure measure;
  private final Consumer<String> browser;

  LinearPost(Library library, Talk talk, int columns, Consumer<String> browser) {
    this.library = library;
    this.talk = talk;
    this.measure = new Layout.Measure(Math.min(MEASURE, columns), true);
    this.browser = browser;
  }

  static String title(PostRow row) {
    return row.headline().title().isBlank() ? row.address() : row.headline().title();
  }

  void read(long id) {
    Optional<Post> post = library.post(id);
    if (post.isEmpty()) {
      talk.say("There is no post " + id + ".");
      return;
    }
    Text text = TextSetter.set(post.get(), measure);
    int at = text.entry(post.get().place());
    int end = say(text, at);
    Optional<Said> order = talk.ask(percent(text, end));
    while (order.isPresent()
        && !order.get().verb().equals("q")
        && !isLeft(order.get(), text, end)) {
      int next = obey(order.get(), text, at, end);
      if (next >= 0) {
        at = next;
        end = say(text, at);
      }
      order = talk.ask(percent(text, end));
    }
    library.place(id, text.place(at, (double) end / Math.max(1, text.end())));
  }

  private static boolean isLeft(Said order, Text text, int end) {
    return order.verb().isEmpty() && end >= text.end();
  }

  /** Reads from a line on to the end of a paragraph; gives the line behind. */
  private int say(Text text, int from) {
    int end = end(text, from);
    text.lines().subList(from, end).forEach(line -> talk.say(line.text()));
    if (end == text.end()) {
      library.mark(List.of(text.post().row().id()), Mark.READ);
      talk.say("The end. Enter goes back to the list.");
    }
    return end;
  }

  private static int end(Text text, int from) {
    int end = Math.min(text.end(), from + LINES);
    while (end < text.end() && !text.lines().get(end).isBlank()) {
      end++;
    }
    return end;
  }

  private static String percent(Text text, int end) {
    return title(text.post().row()) + ", " + 100 * end / Math.max(1, text.end()) + " %";
  }

  /** Does what is said; gives the line to read from, or -1 to stay. */
  private int obey(Said order, Text text, int at, int end) {
    return switch (order.verb()) {
      case "" -> end;
      case "b" -> Math.max(0, at - LINES);
      case "t" -> heading(order, text);
      case "l" -> link(order, text);
      case "/" -> found(order, text, at);
      case "o" -> browsed(text.post().row().address());
      case "?" -> listed(HELP);
      default -> listed(List.of("? tells what can be typed."));
    };
  }

  private int listed(List<String> lines) {
    lines.forEach(talk::say);
    return -1;
  }

  private int browsed(String address) {
    browser.accept(address);
    return listed(List.of("Opened " + address));
  }

  private int heading(Said order, Text text) {
    List<Text.Title> titles = text.titles();
    int wanted = order.number().orElse(0);
    if (wanted > 0 && wanted <= titles.size()) {
      return titles.get(wanted - 1).line();
    }
    return numbered(titles.stream().map(Text.Title::words).toList(), "This post has no headings.");
  }

  private int numbered(List<String> words, String none) {
    for (int i = 0; i < words.size(); i++) {
      talk.say((i + 1) + ". " + words.get(i));
    }
    return words.isEmpty() ? listed(List.of(none)) : -1;
  }

  private int link(Said order, Text text) {
    List<Text.Link> links = text.links().stream().filter(link -> link.line() < text.end()).toList();
    int wanted = order.number().orElse(0);
    if (wanted > 0 && wanted <= links.size()) {
      return follow(links.get(wanted - 1).target(), text);
    }
    return numbered(
        links.stream().map(link -> link.words() + " (" + link.target() + ")").toList(),
        "This post has no links.");
  }

  /** Inside of the post, to a post of the library, or out into the browser. */
  private int follow(String target, Text text) {
    Optional<Integer> inside = text.target(target);
    if (inside.isPresent()) {
      return inside.get();
    }
    List<PostRow> known = library.known(List.of(target));
    if (known.isEmpty()) {
      return browsed(target);
    }
    read(known.getFirst().id());
    return -1;
  }

  private int found(Said order, Text text, int at) {
    String words = order.rest().toLowerCase(Locale.ROOT);
    List<Line> lines = text.lines();
    for (int i = at + 1; i < text.end(); i++) {
      if (!words.isEmpty() && lines.get(i).text().toLowerCase(Locale.ROOT).contains(words)) {
        return i;
      }
    }
    return listed(List.of("Not found below."));
  }
}
