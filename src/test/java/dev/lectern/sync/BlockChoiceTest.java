package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.article.PlainText;
import dev.lectern.extract.ArticleExtractor;
import dev.lectern.store.Library;
import dev.lectern.store.Library.Copy;
import dev.lectern.store.Library.FoundPost;
import dev.lectern.store.LibraryFile;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another block of the page, chosen on the screen. */
class BlockChoiceTest {

  private static final ArticleExtractor EXTRACTOR = new ArticleExtractor();

  @TempDir private Path home;

  private Library library;
  private long first;
  private long second;

  @BeforeEach
  void twoPostsOfABlog() {
    library = LibraryFile.open(home.resolve("library.db"), InstantSource.fixed(Instant.EPOCH));
    String start = "https://kettles.example/";
    long blog = library.add("Kettles", start, start, List.of()).id();
    first = hold(blog, 1);
    second = hold(blog, 2);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private long hold(long blog, int number) {
    Address address = Address.of("https://kettles.example/" + number);
    Headline headline = Headline.NONE.withTitle("Kettle " + number);
    List<Long> ids =
        library.found(
            blog, List.of(new FoundPost(address.toString(), address.key(), headline, "INDEX")));
    String html = page(number);
    library.store(
        ids.getFirst(), EXTRACTOR.extract(html, address, headline), new Copy(html, "", ""));
    return ids.getFirst();
  }

  private static String page(int number) {
    return """
    <title>Kettle %1$d</title>
    <article itemprop="articleBody"><h1>Kettle %1$d</h1>
    <p>Kettle %1$d was bought on a market day, from a man who said that it had boiled for nine families and would boil for more.</p>
    <p>It holds four cups and a half, and what it sings is one of the old songs, a little flat, as everybody in the house agrees.</p>
    </article>
    <div class="letters"><h2>Letters</h2>
    <p>Dear house, letter %1$d: our own kettle never sang, whatever we poured into it, and we have tried all that is wet, in summer and in winter, with the lid on and off.</p></div>
    """
        .formatted(number);
  }

  private String text(long post) {
    return PlainText.of(library.post(post).orElseThrow().article().orElseThrow().body());
  }

  @Test
  void the_candidates_say_how_they_begin_and_which_is_taken() {
    List<BlockChoice.Candidate> found = new BlockChoice(library, EXTRACTOR).of(first);
    assertThat(found.getFirst().selector()).isEmpty();
    assertThat(found.getFirst().beginning()).startsWith("Kettle 1 was bought");
    assertThat(found.getFirst().words()).isPositive();
    assertThat(found).filteredOn(BlockChoice.Candidate::chosen).hasSize(1);
    assertThat(found)
        .extracting(block -> block.words() + block.beginning())
        .doesNotHaveDuplicates();
    assertThat(found).anyMatch(block -> block.beginning().contains("Dear house"));
  }

  @Test
  void a_block_is_taken_on_every_page_of_the_blog_and_given_back() {
    BlockChoice choice = new BlockChoice(library, EXTRACTOR);
    String before = text(second);
    String letters =
        choice.of(first).stream()
            .map(BlockChoice.Candidate::selector)
            .filter(selector -> selector.endsWith("div.letters"))
            .findFirst()
            .orElseThrow();
    List<String> shown = new ArrayList<>();
    assertThat(choice.take(first, letters, () -> shown.add(text(first)))).isEqualTo(2);
    assertThat(shown.getFirst()).contains("letter 1").doesNotContain("four cups");
    assertThat(text(second)).contains("letter 2").doesNotContain("four cups");
    assertThat(choice.of(second))
        .filteredOn(BlockChoice.Candidate::chosen)
        .extracting(BlockChoice.Candidate::selector)
        .containsExactly(letters);

    assertThat(choice.take(first, "", () -> {})).isEqualTo(2);
    assertThat(text(second)).isEqualTo(before);
  }

  @Test
  void what_was_too_much_can_be_given_back_too() {
    BlockChoice choice = new BlockChoice(library, EXTRACTOR);
    String before = text(first);
    assertThat(before).doesNotContain("letter 1");
    choice.take(first, "article > p:first-of-type", () -> {});
    assertThat(text(first)).doesNotContain("four cups");
    choice.take(first, "body", () -> {});
    assertThat(text(first)).contains("four cups", "letter 1");
    choice.take(first, "", () -> {});
    assertThat(text(first)).isEqualTo(before);
  }

  @Test
  void without_a_page_there_is_nothing_to_choose_from() {
    assertThat(new BlockChoice(library, EXTRACTOR).of(999)).isEmpty();
  }
}
