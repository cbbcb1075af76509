package dev.lectern.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Headline;
import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Library.Mark;
import dev.lectern.store.Library.PostRow;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

  private static final int ROWS = 2_300;

  @TempDir private Path folder;
  private Shelf shelf;

  @BeforeEach
  void fill() {
    shelf = new Shelf(folder);
    shelf.library.bulk(this::posts);
  }

  private void posts() {
    shelf.post("Cpp", "2020-01-01", "Why C++ and not C: the int main() of epoll_wait(2)");
    shelf.post("C", "2020-01-02", "Plain C, with io_uring and --dry-run, in O(n) or O(1)");
    shelf.post("Go", "2020-01-03", "func f(ctx context.Context) uses a context and the Context");
    shelf.post("Cafe", "2020-01-04", "Ein Café in der Straße, naïve façade. Łódź, Ångström");
    shelf.post("Nihon", "2020-01-05", "日本語の文章と Go言語 入門");
    shelf.post("Hangul", "2020-01-06", "한국어 검색은 어렵다");
  }

  @AfterEach
  void close() {
    shelf.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "C++ | Cpp",
        "main() | Cpp",
        "epoll_wait(2) | Cpp",
        "epoll_wait | Cpp",
        "io_uring | C",
        "uring | C",
        "--dry-run | C",
        "dry-run | C",
        "O(n) | C",
        "context.Context | Go",
        "cafe | Cafe",
        "CAFÉ | Cafe",
        "strasse | Cafe",
        "lodz | Cafe",
        "angstrom | Cafe",
        "facad* | Cafe",
        "日本 | Nihon",
        "本語 | Nihon",
        "日本語 | Nihon",
        "言語 | Nihon",
        "語入 | ",
        "章 | Nihon",
        "Go言語 | Nihon",
        "검색 | Hangul",
        "국어 | Hangul",
        "\"plain C\" | C",
        "\"C plain\" | ",
        "context -main | Go",
        "nothing OR ångström | Cafe",
        "title:cafe | Cafe",
        "title:straße | ",
        "cafe straße after:2020-01-04 | Cafe",
        "cafe before:2020-01-04 | ",
      })
  void it_is_found_as_typed(String query, String title) {
    assertThat(shelf.search(query)).isEqualTo(title == null ? List.of() : List.of(title));
    assertThat(shelf.library.countHits(QueryParser.parse(query))).isEqualTo(title == null ? 0 : 1);
  }

  @Test
  void filters_look_at_headlines_only() {
    long id =
        shelf.post(
            Shelf.headline("Tail latency", "2021-01-01")
                .withSummary("The slowest of many")
                .withAuthors(List.of("Ann Lee"))
                .withTags(List.of("Queues"))
                .withKind("video"),
            "body words");
    shelf.library.mark(List.of(id), Mark.STARRED);
    for (String query :
        List.of(
            "latency",
            "lat*",
            "slowest",
            "ann",
            "queues",
            "author:lee",
            "tag:queues",
            "tag:que*",
            "kind:video",
            "is:starred",
            "\"tail latency\"",
            "blog:blog latency",
            "latency -cafe",
            "-cafe -go -c -cpp -nihon -hangul",
            "(nothing OR latency) is:unread")) {
      assertThat(shelf.titles(query)).as(query).containsExactly("Tail latency");
      assertThat(shelf.library.count(QueryParser.parse(query))).as(query).isEqualTo(1);
    }
    for (String query : List.of("body", "tag:queue", "-latency is:starred", "title:slowest")) {
      assertThat(shelf.titles(query)).as(query).isEmpty();
    }
  }

  @Test
  void a_post_about_something_stands_before_one_that_mentions_it() {
    shelf.post("Weeknotes", "2022-01-03", "Met Bob, read about quorums. " + "More. ".repeat(80));
    shelf.post("Quorums explained", "2022-01-01", "Majorities decide. ".repeat(30));
    shelf.post("Consensus", "2022-01-02", "# Quorums\nText. " + "About replicas. ".repeat(30));
    shelf.post(
        "Raft",
        "2022-01-04",
        "Quorums here, quorums there. " + "Leaders lead, followers follow. ".repeat(20));
    List<String> found = shelf.search("quorums");
    assertThat(found.getFirst()).isEqualTo("Quorums explained");
    assertThat(found.getLast()).isEqualTo("Weeknotes");
    assertThat(found).hasSize(4);
  }

  @Test
  void a_word_of_thousands_of_posts_is_ranked_by_what_they_are_about() {
    shelf.library.bulk(() -> {
      for (int i = 0; i < 3_100; i++) {
        shelf.post("Note " + i, "2019-01-01", "some latency here");
      }
      shelf.post("On latency", "2010-01-01", "old but about it");
    });
    List<String> found = shelf.search("latency");
    assertThat(found.getFirst()).isEqualTo("On latency");
    assertThat(found).hasSize(100).doesNotHaveDuplicates();
    Query query = QueryParser.parse("latency");
    assertThat(shelf.library.countHits(query)).isEqualTo(3_101);
    List<Long> all =
        java.util.stream.IntStream.range(0, 32)
            .mapToObj(i -> shelf.library.search(query, i * 100L, 100))
            .flatMap(hits -> hits.stream().map(hit -> hit.post().id()))
            .toList();
    assertThat(all).hasSize(3_101).doesNotHaveDuplicates();
    assertThat(shelf.titles("note", new Order(List.of(new Order.Key(Order.Field.TITLE, false)))))
        .startsWith("Note 0", "Note 1", "Note 10");
  }

  @Test
  void the_first_letters_of_a_word_find_and_count_newest_first_what_is_still_there() {
    shelf.post("Zebra fish", "2019-03-01", "stripes");
    shelf.list("Zeppelins", "2020-03-01");
    shelf.post("Late", "2018-03-01", "# Zest\nof lemons");
    long blog = shelf.blog("Gone");
    shelf.library.found(blog, List.of(Shelf.found("Zen", "2021-03-01")));
    assertThat(shelf.library.countHits(QueryParser.typing("ze"))).isEqualTo(4);
    shelf.library.remove(blog);
    for (String typed : List.of("z", "ze")) {
      Query query = QueryParser.typing(typed);
      assertThat(shelf.library.search(query, 0, 9))
          .extracting(hit -> hit.post().headline().title())
          .containsExactly("Zeppelins", "Zebra fish", "Late");
      assertThat(shelf.library.search(query, 1, 1)).hasSize(1);
      assertThat(shelf.library.countHits(query)).isEqualTo(3);
      assertThat(shelf.library.countHits(QueryParser.parse(typed + "* is:unread"))).isEqualTo(3);
    }
  }

  @Test
  void what_is_excluded_never_comes_however_common_the_rest_is() {
    shelf.library.bulk(() -> {
      for (int i = 0; i < 3_010; i++) {
        shelf.post("Note " + i, "2019-01-01", "some latency here");
      }
      shelf.post("Latency and queues", "2018-01-01", "a word about kernels");
      shelf.post("Latency of disks", "2017-01-01", "nothing else");
    });
    for (String text : List.of("latency -kernels", "latency (disks OR -kernels)", "latency l*")) {
      Query query = QueryParser.parse(text);
      List<String> found =
          shelf.library.search(query, 0, 5_000).stream()
              .map(hit -> hit.post().headline().title())
              .toList();
      assertThat(found)
          .as(text)
          .doesNotHaveDuplicates()
          .hasSize((int) shelf.library.countHits(query));
      assertThat(found.getFirst()).as(text).startsWith("Latency");
      assertThat(found.contains("Latency and queues")).as(text).isEqualTo(text.endsWith("l*"));
    }
  }

  @Test
  void a_window_is_the_same_from_either_end() {
    for (Order order :
        List.of(
            Order.NEWEST,
            Shelf.OLDEST,
            new Order(List.of(new Order.Key(Order.Field.TITLE, false))),
            new Order(List.of(new Order.Key(Order.Field.BLOG, true))))) {
      List<PostRow> all = shelf.library.window(new Query.All(), order, 0, 6);
      for (int from = 0; from <= 7; from++) {
        for (int size = 0; size <= 8; size++) {
          assertThat(shelf.library.window(new Query.All(), order, from, size))
              .isEqualTo(all.subList(Math.min(6, from), Math.min(6, from + size)));
        }
      }
    }
  }

  @Test
  void snippets_show_the_hit() {
    shelf.post(
        "Long",
        "2023-01-01",
        "Filler text. ".repeat(100) + "The needle is here. " + "End. ".repeat(90));
    String snippet = shelf.hits("needle").getFirst().snippet();
    assertThat(snippet).contains("The \u0002needle\u0003 is here.").hasSizeLessThan(260);
    assertThat(shelf.hits("日").getFirst().snippet()).contains("\u0002日\u0003本語");
  }

  @Test
  void passages_point_at_the_hits() {
    String text = "Café au lait, the Cafe";
    assertThat(Passages.of(QueryParser.parse("cafe \"au lait\" -the"), text))
        .containsExactly(
            new Passages.Range(0, 4), new Passages.Range(5, 12), new Passages.Range(18, 22));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "colection | collection",
        "agrbage | garbage",
        "garbage colection | garbage collection",
        "\"agrbage colection\" -latency | \"garbage collection\" -latency",
        "colection is:unread | collection is:unread",
        "garb* colection | garb* collection",
        "xyzzy | §§",
        "xyzzy qqqqq | §§",
        "§§ | §§",
        "\" OR * | §§",
      })
  void a_misspelt_word_has_suggestions(String typed, String meant) {
    shelf.post("Garbage collection", "2023-01-01", "text");
    assertThat(String.join(", ", shelf.library.suggestions(QueryParser.parse(typed))))
        .isEqualTo(meant);
  }

  @Test
  void related_posts_share_what_they_are_about() {
    long first = shelf.post("Garbage collection in Go", "2023-01-01", "text");
    shelf.post("A garbage collector from scratch", "2023-01-02", "collection");
    shelf.post("Baking bread", "2023-01-03", "text");
    assertThat(shelf.library.related(first, 5).stream().map(row -> row.headline().title()))
        .first()
        .isEqualTo("A garbage collector from scratch");
  }

  @Test
  void a_post_is_named_by_id_address_or_words() {
    long id = shelf.post("Testing Go Backends", "2023-01-01", "text");
    PostRow row = shelf.row(id);
    for (String words :
        List.of(
            Long.toString(id),
            row.address(),
            "testing go backends",
            "go backends",
            "backends testing",
            "Backen")) {
      assertThat(shelf.library.named(words)).as(words).isEqualTo(row);
    }
  }

  @Test
  void less_than_a_minute_is_known_and_shorter_than_all_else() {
    shelf.post(Shelf.minutes(Shelf.headline("Short", "2021-01-01"), 0), "x");
    shelf.post(Shelf.minutes(Shelf.headline("Long", "2021-01-02"), 3), "x");
    long silent = shelf.list("Silent", "2021-01-03");
    assertThat(shelf.titles("after:2021 <2m")).containsExactly("Short");
    Order shortest = new Order(List.of(new Order.Key(Order.Field.MINUTES, false)));
    assertThat(shelf.titles("after:2021", shortest)).startsWith("Short").endsWith("Long");
    assertThat(shelf.library.named("Short").headline().minutes()).hasValue(0);
    assertThat(shelf.row(silent).headline().minutes()).isEmpty();
  }

  @Test
  void lists_sort_by_every_key_in_both_directions() {
    shelf.post(Shelf.minutes(Shelf.headline("«Ärger»", "2021-01-01"), 9), "x");
    shelf.post(Shelf.minutes(Shelf.headline("Zebra", "2021-01-02"), 3), "x");
    String only = "after:2021";
    for (Order.Field field : Order.Field.values()) {
      List<String> up = shelf.titles(only, new Order(List.of(new Order.Key(field, false))));
      List<String> down = shelf.titles(only, new Order(List.of(new Order.Key(field, true))));
      assertThat(up).as(field.name()).hasSize(2).containsExactlyInAnyOrderElementsOf(down);
    }
    Order title = new Order(List.of(new Order.Key(Order.Field.TITLE, false)));
    assertThat(shelf.titles(only, title)).containsExactly("«Ärger»", "Zebra");
    Order shortest = new Order(List.of(new Order.Key(Order.Field.MINUTES, false)));
    assertThat(shelf.titles(only, shortest)).containsExactly("Zebra", "«Ärger»");
    assertThat(shelf.titles("z* OR ä*", shortest)).containsExactly("Zebra", "«Ärger»");
  }

  @Test
  void unread_first_means_that_the_unread_come_first() {
    long read = shelf.post("Sorted Read", "2021-02-02", "x");
    shelf.post("Sorted Unread", "2021-02-01", "x");
    shelf.library.mark(List.of(read), Library.Mark.READ);
    Order unreadFirst = new Order(List.of(new Order.Key(Order.Field.UNREAD, true)));
    Order readFirst = new Order(List.of(new Order.Key(Order.Field.UNREAD, false)));
    for (String query : List.of("after:2021-02", "sorted")) {
      assertThat(shelf.titles(query, unreadFirst)).startsWith("Sorted Unread", "Sorted Read");
      assertThat(shelf.titles(query, readFirst)).startsWith("Sorted Read", "Sorted Unread");
    }
  }

  @Test
  void by_relevance_a_title_comes_before_a_summary_and_without_words_the_newest() {
    shelf.post(Shelf.headline("Lids", "2021-03-02").withSummary("Not on kettles alone."), "x");
    shelf.post("Kettles", "2021-03-01", "x");
    Order best = new Order(List.of(new Order.Key(Order.Field.RELEVANCE, true)));
    Order last = new Order(List.of(new Order.Key(Order.Field.RELEVANCE, false)));
    assertThat(shelf.titles("kettles", best)).containsExactly("Kettles", "Lids");
    assertThat(shelf.titles("kettles", last)).containsExactly("Lids", "Kettles");
    assertThat(shelf.titles("after:2021-03", best)).startsWith("Lids", "Kettles");
    assertThat(shelf.titles("", best)).startsWith("Lids", "Kettles");
  }

  @Test
  void a_short_beginning_is_looked_for_in_texts_unless_very_many_posts_are_about_it() {
    shelf.post("Quiet", "2023-01-01", "A rowdy crowd.");
    assertThat(shelf.search("row*")).containsExactly("Quiet");
    assertThat(shelf.search("crowd row*")).containsExactly("Quiet");
    rows();
    assertThat(shelf.hits("row*")).hasSize(100);
    assertThat(shelf.library.countHits(QueryParser.parse("row*"))).isEqualTo(ROWS);
    assertThat(shelf.search("qui*")).containsExactly("Quiet");
    assertThat(shelf.search("rowd*")).containsExactly("Quiet");
  }

  private void rows() {
    List<Library.FoundPost> posts = new ArrayList<>();
    for (int i = 0; i < ROWS; i++) {
      String day = "2022-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
      Headline headline = Shelf.headline("Row " + (7_919 * i) % ROWS + " of rows", day);
      posts.add(Shelf.found(Shelf.minutes(headline, 1 + i % 40).withTags(List.of("t" + i % 2))));
    }
    shelf.library.found(shelf.blog("Rows"), posts);
  }

  /** Many are not sorted but walked to; it must not show. */
  @Test
  void many_posts_and_few_stand_in_the_same_order() {
    rows();
    shelf.library.mark(QueryParser.parse("row after:2022-12"), Library.Mark.READ);
    for (Order.Field field : List.of(Order.Field.TITLE, Order.Field.MINUTES, Order.Field.BLOG)) {
      Order order = new Order(List.of(new Order.Key(field, field == Order.Field.MINUTES)));
      List<String> all = titles("rows after:2022", order, ROWS);
      assertThat(all).hasSize(ROWS);
      List<String> unread = titles("rows is:unread", order, ROWS);
      assertThat(unread).hasSize(ROWS - 191).isSubsetOf(all);
      assertThat(all.stream().filter(unread::contains)).isEqualTo(unread);
      for (String query : List.of("is:unread after:2022", "rows is:unread", "-is:read blog:rows")) {
        assertThat(titles(query, order, ROWS)).as(query + " by " + field).isEqualTo(unread);
        assertThat(titles(query, order, 50)).isEqualTo(unread.subList(0, 50));
      }
      List<String> few = titles("is:read after:2022 tag:t1", order, ROWS);
      assertThat(all.stream().filter(few::contains)).isEqualTo(few).isNotEmpty();
    }
  }

  private List<String> titles(String query, Order order, int size) {
    return shelf.library.window(QueryParser.parse(query), order, 0, size).stream()
        .map(row -> row.headline().title())
        .toList();
  }

  /** As in a library where very many posts have the word. */
  @ParameterizedTest
  @CsvSource({
    "1, 'Kettles and kettles;Kettles;Lids;Spouts;Tagged'",
    "2, 'Kettles;Kettles and kettles;Lids;Spouts;Tagged'",
    "3, 'Kettles;Kettles and kettles;Tagged;Lids;Spouts'",
    "9, 'Kettles;Kettles and kettles;Tagged;Spouts;Lids'"
  })
  void of_many_hits_those_in_titles_come_first_and_each_comes_once(int most, String expected) {
    shelf.post("Kettles", "2021-03-01", "x");
    shelf.post("Kettles and kettles", "2021-03-02", "x");
    shelf.post(Shelf.headline("Tagged", "2021-03-03").withTags(List.of("kettles")), "x");
    shelf.post(Shelf.headline("Spouts", "2021-03-04").withSummary("Kettles, kettles."), "x");
    shelf.post(Shelf.headline("Lids", "2021-03-05").withSummary("On kettles."), "x");
    List<String> titles = weighed(most, 0, 10);
    assertThat(String.join(";", titles)).isEqualTo(expected);
    for (int from = 0; from < 6; from++) {
      List<String> window = titles.subList(Math.min(from, 5), Math.min(from + 2, 5));
      assertThat(weighed(most, from, 2)).as("from " + from).isEqualTo(window);
    }
  }

  private List<String> weighed(int most, int from, int size) {
    try (Database database = Database.open(shelf.file)) {
      return database
          .read(session -> {
            Query query = QueryParser.parse("kettles -nothing after:2021");
            Plan plan = new Planner(session, Planner.Index.HEAD).plan(query);
            return Rows.of(session, new Weighed(session, plan, most).ids(from, size));
          })
          .stream()
          .map(row -> row.headline().title())
          .toList();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void an_interrupted_search_ends() {
    Thread.currentThread().interrupt();
    try {
      shelf.search("the");
    } catch (dev.lectern.problem.ProblemException interrupted) {
      assertThat(interrupted.problem()).isEqualTo(new dev.lectern.problem.Problem.Interrupted());
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "a\" OR 1=1 --",
        "head MATCH *",
        "* * *",
        "NEAR(a b)",
        "a AND NOT b",
        "col:x",
        "title:\"a\" : b",
        "^x",
        "a + b",
        "{title}: x",
        "(((",
        ")))",
        "-",
        "-a",
        "-\"a b\"",
        "\u0000",
        "\ud800",
        "x\u0000y",
        "NOT",
        "tag:'); DROP TABLE post; --",
        "%",
        "_"
      })
  void hostile_text_is_only_text(String text) {
    ask(text);
    assertThat(shelf.library.count(new Query.All())).isEqualTo(6);
  }

  private void ask(String text) {
    for (Query query : List.of(QueryParser.parse(text), QueryParser.typing(text))) {
      long hits = shelf.library.countHits(query);
      assertThat(shelf.library.search(query, 0, 100)).hasSize((int) hits);
      long rows = shelf.library.count(query);
      assertThat(shelf.library.window(query, Order.NEWEST, 0, 100)).hasSize((int) rows);
      assertThat(shelf.library.window(query, Shelf.OLDEST, 0, 100)).hasSize((int) rows);
      assertThat(shelf.library.suggestions(query)).isNotNull();
    }
  }

  /** The law needs one library for all tries. */
  static class Laws {

    private static final List<String> PIECES =
        List.of(
            "go",
            "c",
            "is:unread",
            "-",
            "(",
            ")",
            " OR ",
            " ",
            "\"",
            "title:",
            "lat*",
            "tag:x",
            "blog:b",
            "after:2020",
            "<9m",
            "日",
            "日本",
            "*",
            "+",
            "'",
            "kind:",
            "is:new");

    @Property(seed = "2026", tries = 60)
    void any_query_is_answered(
        @ForAll List<@net.jqwik.api.constraints.IntRange(max = 21) Integer> pieces)
        throws java.io.IOException {
      Path folder = java.nio.file.Files.createTempDirectory("lectern-law");
      try (Shelf shelf = new Shelf(folder)) {
        StringBuilder text = new StringBuilder();
        pieces.stream().limit(15).forEach(piece -> text.append(PIECES.get(piece)));
        shelf.post("Go", "2020-01-01", "日本 lat c++");
        Query query = QueryParser.parse(text.toString());
        assertThat(shelf.library.window(query, Order.NEWEST, 0, 9))
            .hasSize((int) shelf.library.count(query));
        assertThat(shelf.library.search(query, 0, 9)).hasSize((int) shelf.library.countHits(query));
      } finally {
        delete(folder);
      }
    }

    private static void delete(Path folder) throws java.io.IOException {
      try (var files = java.nio.file.Files.list(folder)) {
        for (Path file : files.toList()) {
          java.nio.file.Files.delete(file);
        }
      }
      java.nio.file.Files.delete(folder);
    }
  }
}
