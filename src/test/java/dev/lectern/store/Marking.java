package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.Run;
import dev.lectern.query.Query;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.PostRow;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * A program that changes the state of posts, saying before and after each change what it does, and
 * syncs meanwhile: {@code HOME mark|sync|both ROUNDS SEED}; or that imports what is in the folder
 * elsewhere: {@code HOME import ROUNDS SEED}.
 */
final class Marking {

  private static final List<String> KINDS =
      List.of("READ", "UNREAD", "STARRED", "UNSTARRED", "tag", "untag", "place");

  private final Path home;
  private final Random random;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private Marking(Path home, Random random) {
    this.home = home;
    this.random = random;
  }

  public static void main(String[] arguments) {
    Marking program = new Marking(Path.of(arguments[0]), new Random(Long.parseLong(arguments[3])));
    int rounds = Integer.parseInt(arguments[2]);
    switch (arguments[1]) {
      case "mark" -> program.mark(rounds);
      case "sync" -> program.repeat(rounds, "sync", "Kettles", "--full", "--pause", "0");
      case "import" -> {
        String elsewhere = program.home.resolve("elsewhere").toString();
        program.repeat(rounds, "import", elsewhere + "/posts.jsonl", elsewhere + "/library.db");
      }
      default -> {
        Thread.ofPlatform()
            .daemon()
            .start(() -> program.repeat(rounds, "sync", "Kettles", "--full", "--pause", "0"));
        program.mark(rounds);
      }
    }
  }

  private void repeat(int rounds, String... words) {
    for (int i = 0; i < rounds; i++) {
      Run run = Run.lectern(home, words);
      if (run.code() != 0) {
        System.err.println(run.err());
        Runtime.getRuntime().halt(1);
      }
    }
  }

  private void mark(int rounds) {
    try (Library library = LibraryFile.open(home.resolve("library.db"), InstantSource.system())) {
      List<PostRow> posts = library.window(new Query.All(), Order.NEWEST, 0, 100);
      for (int i = 0; i < rounds; i++) {
        long post = posts.get(random.nextInt(posts.size())).id();
        String change = post + " " + KINDS.get(random.nextInt(KINDS.size())) + " " + i;
        out.println("try " + change);
        change(library, change);
        out.println("done " + change);
      }
    }
  }

  private static void change(Library library, String change) {
    String[] words = change.split(" ", -1);
    List<Long> post = List.of(Long.parseLong(words[0]));
    switch (words[1]) {
      case "tag" -> library.tag(post, List.of("kept"), List.of());
      case "untag" -> library.tag(post, List.of(), List.of("kept"));
      case "place" -> library.place(post.getFirst(), new Place(1, Integer.parseInt(words[2]), 0.5));
      default -> library.mark(post, Mark.valueOf(words[1]));
    }
  }

  /** The state that was acknowledged, and what may have been written beyond. */
  static final class Standing {

    private final Map<Long, Set<String>> marks = new HashMap<>();
    private final Map<Long, Integer> places = new HashMap<>();
    private String tried = "";

    void heard(String line) {
      String change = line.substring(line.indexOf(' ') + 1);
      if (line.startsWith("done ")) {
        apply(change);
        tried = "";
      } else {
        tried = change;
      }
    }

    private void apply(String change) {
      String[] words = change.split(" ", -1);
      long post = Long.parseLong(words[0]);
      Set<String> held = marks.computeIfAbsent(post, p -> new HashSet<>());
      switch (words[1]) {
        case "UNREAD" -> held.remove("READ");
        case "UNSTARRED" -> held.remove("STARRED");
        case "untag" -> held.remove("tag");
        case "place" -> places.put(post, Integer.parseInt(words[2]));
        default -> held.add(words[1]);
      }
    }

    /** The last change may have been written without being acknowledged; then it counts. */
    void check(Library library, String when) {
      if (!tried.isEmpty() && !isAsAcknowledged(library)) {
        apply(tried);
      }
      tried = "";
      for (PostRow row : library.window(new Query.All(), Order.NEWEST, 0, 100)) {
        assertThat(marks(row)).as("%s: marks of %s", when, row.id()).isEqualTo(marksOf(row));
        assertThat(place(library, row))
            .as("%s: place in %s", when, row.id())
            .isEqualTo(placeIn(row));
      }
    }

    private boolean isAsAcknowledged(Library library) {
      return library.window(new Query.All(), Order.NEWEST, 0, 100).stream()
          .allMatch(row -> marks(row).equals(marksOf(row)) && place(library, row) == placeIn(row));
    }

    private Set<String> marksOf(PostRow row) {
      return marks.getOrDefault(row.id(), Set.of());
    }

    private int placeIn(PostRow row) {
      return places.getOrDefault(row.id(), 0);
    }

    private static int place(Library library, PostRow row) {
      return library.post(row.id()).orElseThrow().place().offset();
    }

    private static Set<String> marks(PostRow row) {
      Set<String> marks = new HashSet<>();
      if (row.read()) {
        marks.add("READ");
      }
      if (row.starred()) {
        marks.add("STARRED");
      }
      if (row.ownTags().contains("kept")) {
        marks.add("tag");
      }
      return marks;
    }
  }
}
