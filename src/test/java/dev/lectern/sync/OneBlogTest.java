package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.discover.Discovery;
import dev.lectern.extract.ArticleExtractor;
import dev.lectern.fetch.Fetcher;
import dev.lectern.problem.Problem;
import dev.lectern.store.Library;
import dev.lectern.store.LibraryFile;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong with one blog is told as that blog's trouble. */
class OneBlogTest {

  private static final InstantSource CLOCK = InstantSource.system();

  @TempDir private Path home;

  private static Fetcher failing(boolean deep) {
    return request -> {
      if (deep) {
        throw new StackOverflowError();
      }
      throw new IllegalStateException("a mistake");
    };
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_mistake_in_one_blog_does_not_stop_the_others(boolean deep) {
    Fetcher fetcher = failing(deep);
    try (Library library = LibraryFile.open(home.resolve("library.db"), CLOCK)) {
      OnePost post = new OnePost(library, fetcher, new ArticleExtractor(), CLOCK);
      Sync.Crew crew =
          new Sync.Crew(
              new Discovery(fetcher, CLOCK), new Gather(post, 2, CLOCK), Optional.empty());
      List<SyncEvent> events = new ArrayList<>();
      String start = "https://blog.example/";
      Library.Blog blog = library.add("Kettles", start, start, List.of());
      Sync.Outcome outcome =
          new Sync(library, told -> crew, CLOCK)
              .run(blog, Sync.Scope.NEW, events::add, () -> false);
      assertThat(outcome.problem()).containsInstanceOf(Problem.Unexpected.class);
      assertThat(events.getLast()).isInstanceOf(SyncEvent.Broken.class);
    }
  }
}
