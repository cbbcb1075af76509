package dev.lectern.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ProblemWordsTest {

  private static final String AT = "https://example.org/";
  private static final Path FILE = Path.of("/data/library.db");

  private static final List<Problem> ALL =
      List.of(
          new Problem.NotAnAddress("x y"),
          new Problem.UnknownHost(AT),
          new Problem.Unreachable(AT, "connection refused"),
          new Problem.Insecure(AT, "certificate expired"),
          new Problem.TooSlow(AT, Duration.ofSeconds(20)),
          new Problem.CutShort(AT, "end of stream"),
          new Problem.ErrorStatus(AT, 404),
          new Problem.AskedToWait(AT, 429, Duration.ofMinutes(10)),
          new Problem.TooLarge(AT, 10 << 20),
          new Problem.TooManyRedirects(AT, 10),
          new Problem.RobotsForbid(AT),
          new Problem.PrivateAddress(AT),
          new Problem.WrongType(AT, "application/pdf"),
          new Problem.NotThePage(AT, "a login form"),
          new Problem.OutOfTime(AT, Duration.ofHours(2), 380),
          new Problem.NoPosts(AT),
          new Problem.NoArticle(AT),
          new Problem.NotFetched(AT, ""),
          new Problem.Unreadable("a feed", AT, "no XML"),
          new Problem.DamagedLibrary(FILE, "not a database"),
          new Problem.NewerLibrary(FILE, 9, 1),
          new Problem.LibraryBusy(FILE),
          new Problem.CannotWrite(FILE, "read-only"),
          new Problem.CannotRead(FILE, "no such file"),
          new Problem.DiskFull(FILE),
          new Problem.NoSuchPost("go"),
          new Problem.SeveralPosts("go", List.of("1 Go", "2 Going")),
          new Problem.NoneMatches("tag:go"),
          new Problem.NoSuchBlog("go"),
          new Problem.NothingToUndo(),
          new Problem.NoTerminal("standard output is a pipe"),
          new Problem.BadSetting("config.toml", OptionalInt.of(3), "there is no “colour”"),
          new Problem.BadUsage("Say which posts."),
          new Problem.Interrupted(),
          new Problem.Unexpected("x"));

  @Test
  void every_problem_has_words_without_class_names() {
    assertThat(ALL)
        .hasSize(Problem.class.getPermittedSubclasses().length)
        .allSatisfy(problem ->
            assertThat(ProblemWords.sentence(problem))
                .matches("(?s)\\S.*\\S")
                .doesNotContain("Problem", "Exception", "null", "java."));
  }

  @Test
  void a_status_is_explained() {
    assertThat(ProblemWords.sentence(new Problem.ErrorStatus(AT, 404)))
        .isEqualTo("Cannot fetch https://example.org/: not found (status 404).");
  }

  @Test
  void candidates_stand_on_lines_of_their_own() {
    assertThat(ProblemWords.sentence(new Problem.SeveralPosts("go", List.of("1 Go", "2 Going"))))
        .endsWith("Give the id of one:\n  1 Go\n  2 Going");
  }
}
