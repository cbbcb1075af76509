package dev.lectern.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

  private static Query parse(String text) {
    return QueryParser.parse(text);
  }

  private static Query word(String text) {
    return new Query.Word(text, false);
  }

  @Test
  void words_must_all_match() {
    assertThat(parse("go rust")).isEqualTo(new Query.And(List.of(word("go"), word("rust"))));
  }

  @Test
  void and_binds_closer_than_or() {
    assertThat(parse("a OR b c"))
        .isEqualTo(new Query.Or(List.of(word("a"), new Query.And(List.of(word("b"), word("c"))))));
  }

  @Test
  void brackets_group() {
    assertThat(parse("(a OR b) c"))
        .isEqualTo(new Query.And(List.of(new Query.Or(List.of(word("a"), word("b"))), word("c"))));
  }

  @Test
  void a_group_can_be_negated() {
    assertThat(parse("-(a b)"))
        .isEqualTo(new Query.Not(new Query.And(List.of(word("a"), word("b")))));
  }

  @Test
  void the_end_of_a_text_being_typed_is_open() {
    assertThat(QueryParser.typing("go lat"))
        .isEqualTo(new Query.And(List.of(word("go"), new Query.Word("lat", true))));
    assertThat(QueryParser.typing("go ")).isEqualTo(word("go"));
    assertThat(QueryParser.typing("is:unread")).isEqualTo(new Query.Is(Query.Flag.UNREAD));
    assertThat(QueryParser.typing("title:la")).isEqualTo(new Query.In(Query.Field.TITLE, "la*"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "after:2025-06 | 2025-06-01 | +999999999-12-31",
        "before:2026 | -999999999-01-01 | 2025-12-31",
        "on:2025-10-22 | 2025-10-22 | 2025-10-22",
        "on:2024-02 | 2024-02-01 | 2024-02-29",
        "on:2024..2025-06 | 2024-01-01 | 2025-06-30",
      })
  void spans_of_days_include_both_ends(String text, LocalDate from, LocalDate to) {
    assertThat(parse(text)).isEqualTo(new Query.Published(from, to));
  }

  @Test
  void read_times_are_asked_for_in_minutes() {
    assertThat(parse("<10m")).isEqualTo(new Query.Minutes(false, 10));
    assertThat(parse(">20m")).isEqualTo(new Query.Minutes(true, 20));
  }

  @Test
  void fields_take_words_and_phrases() {
    assertThat(parse("title:go")).isEqualTo(new Query.In(Query.Field.TITLE, "go"));
    assertThat(parse("Author:\"Ann Lee\"")).isEqualTo(new Query.In(Query.Field.AUTHOR, "Ann Lee"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--dry-run",
        "C++",
        "O(n)",
        "main()",
        "epoll_wait(2)",
        "io_uring",
        "context.Context",
        "a:b",
        "foo)",
        ":)",
        "-",
        "<10",
        "a*b",
        "*"
      })
  void what_cannot_be_an_operator_is_a_word(String text) {
    assertThat(parse(text)).isEqualTo(word(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"OR", "is:nothing", "after:yesterday", "on:2025-13-01", "title:", "()"})
  void an_operator_without_its_operand_is_text(String text) {
    assertThat(parse(text)).isEqualTo(new Query.Phrase(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\"\"", "-\"\"", "\u00a0", "\"\" \"\""})
  void nothing_to_look_for_means_everything(String text) {
    assertThat(parse(text)).isEqualTo(new Query.All());
  }

  @Test
  void an_unclosed_quotation_mark_quotes_the_rest() {
    assertThat(parse("go \"a b"))
        .isEqualTo(new Query.And(List.of(word("go"), new Query.Phrase("a b"))));
  }

  @Test
  void a_hundred_thousand_brackets_are_no_danger() {
    assertThat(parse("(".repeat(100_000) + "x")).isNotNull();
    assertThat(parse("-(".repeat(100_000) + "x")).isNotNull();
    assertThat(QueryWriter.write(parse("-(".repeat(30) + "x" + ")".repeat(30)))).contains("x");
  }

  @Property(seed = "2026", tries = 1000)
  void any_string_is_a_query_that_is_written_stably(@ForAll String text) {
    staysItself(text);
  }

  @Property(seed = "2026", tries = 3000)
  void queries_are_written_stably(@ForAll("queries") String text) {
    staysItself(text);
  }

  private static void staysItself(String text) {
    Query query = parse(text);
    assertThat(parse(QueryWriter.write(query))).isEqualTo(query);
    assertThat(QueryParser.typing(text)).isNotNull();
  }

  @Provide
  Arbitrary<String> queries() {
    return Arbitraries.of(
            "a",
            "word",
            "x*",
            "*",
            "(",
            ")",
            "-",
            "--",
            "\"",
            "OR",
            " ",
            "  ",
            ":",
            "title:",
            "is:unread",
            "is:",
            "<10m",
            ">5",
            "after:2025-06",
            "before:2026",
            "on:2025-10-22",
            "on:",
            "..",
            "tag:",
            "go",
            "\u65e5\u672c",
            "()",
            "O(n)",
            "kind:video",
            "\u00a0",
            "\\")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
