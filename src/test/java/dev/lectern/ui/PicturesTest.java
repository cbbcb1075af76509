package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import dev.lectern.store.Album;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.Post;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PicturesTest {

  private static final String SOURCE = "https://example.org/kettle.png";

  private static Post post(int width, int height) {
    Post plain = Samples.post(Samples.row(1), Place.START);
    Document body =
        new Document(
            List.of(
                Samples.paragraph("Before the picture."),
                new Block.Picture(
                    SOURCE, "A kettle", width, height, List.of(new Inline.Text("Boiling"))),
                Samples.paragraph("Behind the picture.")));
    Article article = plain.article().orElseThrow().withBody(body, 10);
    return new Post(plain.row(), Optional.of(article), Place.START);
  }

  /** The post on the screen, its picture held in that size. */
  private static Bench open(Post post, Map<String, Album.Size> held) {
    Bench bench = Bench.of(3).press("Enter");
    var measure = Geometry.measure(bench.model().size(), bench.model().prefs());
    if (measure.pictures() instanceof HeldPictures wished) {
      measure = measure.withPictures(wished.with(held));
    }
    Reader empty = Reader.open(ListScreen.START, post.row(), Reader.Entry.WHERE_LEFT);
    Bench opened = bench.show(empty);
    return opened.send(new Msg.Set(1, TextSetter.set(post, measure), Place.START));
  }

  private static List<List<Span>> painting(Gallery.Key key) {
    Span cell = new Span("▀", Span.Style.of(Role.TEXT), "", new Span.Paint(0xFF0000, 0x00FF00));
    List<Span> row = List.of(cell.withText("▀".repeat(key.cells().columns())));
    return java.util.Collections.nCopies(key.cells().rows(), row);
  }

  private static Gallery.Key asked(Bench bench) {
    return bench.outside().stream()
        .filter(Effect.Paint.class::isInstance)
        .map(effect -> ((Effect.Paint) effect).key())
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  @Test
  void a_picture_that_the_bottom_cuts_is_seen_whole_on_the_next_screen() {
    Bench bench = open(post(0, 0), Map.of(SOURCE, new Album.Size(160, 400)));
    Gallery.Key key = asked(bench);
    bench.send(new Msg.Painted(key, painting(key)));
    assertThat(bench.rows().get(22)).contains("▀");
    List<String> next = bench.press("Space").rows();
    assertThat(next).filteredOn(row -> row.contains("▀")).hasSize(key.cells().rows());
    assertThat(String.join("\n", next)).contains("Boiling");
  }

  @Test
  void room_is_kept_so_that_the_text_does_not_jump_when_the_picture_comes() {
    Bench bench = open(post(0, 0), Map.of(SOURCE, new Album.Size(160, 80)));
    List<String> before = bench.rows();
    assertThat(bench.screen()).contains("A kettle");
    Gallery.Key key = asked(bench);
    assertThat(key.cells().columns()).isEqualTo(40);
    assertThat(key.cells().rows()).isEqualTo(10);
    List<String> after = bench.send(new Msg.Painted(key, painting(key))).rows();
    assertThat(after.stream().filter(row -> row.contains("▀")).count()).isEqualTo(10);
    String behind = "    Behind the picture.";
    assertThat(after.indexOf(behind)).isEqualTo(before.indexOf(behind)).isPositive();
    assertThat(after).anyMatch(row -> row.contains("Boiling"));
  }

  @Test
  void a_picture_for_screens_with_small_dots_is_as_large_as_the_page_says() {
    Bench bench = open(post(80, 40), Map.of(SOURCE, new Album.Size(160, 80)));
    assertThat(asked(bench).cells().columns()).isEqualTo(20);
  }

  @Test
  void a_high_picture_is_never_higher_than_the_screen() {
    Bench bench = open(post(0, 0), Map.of(SOURCE, new Album.Size(400, 9000)));
    assertThat(asked(bench).cells().rows()).isLessThan(24);
  }

  @Test
  void a_picture_that_is_not_held_is_set_in_words() {
    Bench bench = open(post(640, 480), Map.of(SOURCE, Album.Size.NONE));
    assertThat(bench.screen()).contains("A kettle").contains("640 × 480");
    assertThat(bench.outside()).noneMatch(Effect.Paint.class::isInstance);
  }

  private static long illustrated(Bench bench) {
    return bench.outside().stream().filter(Effect.Illustrate.class::isInstance).count();
  }

  @Test
  void what_a_post_lacks_is_fetched_when_it_is_opened_and_gets_room_when_it_comes() {
    Bench bench = open(post(0, 0), Map.of());
    assertThat(bench.outside()).contains(new Effect.Illustrate(1));
    assertThat(bench.screen()).contains("A kettle");
    Model model = bench.model();
    Step step = Update.update(model, new Msg.Illustrated(1));
    assertThat(step.effects())
        .containsExactly(
            new Effect.Reset(post(0, 0), Geometry.measure(model.size(), model.prefs())));
    assertThat(Update.update(model, new Msg.Illustrated(2)).effects()).isEmpty();
  }

  @Test
  void nothing_is_fetched_that_is_held_or_known_to_be_missing() {
    assertThat(illustrated(open(post(0, 0), Map.of(SOURCE, new Album.Size(160, 80))))).isZero();
    assertThat(illustrated(open(post(0, 0), Map.of(SOURCE, Album.Size.NONE)))).isZero();
  }

  @Test
  void after_a_sync_an_open_post_is_given_what_came_and_asks_for_the_rest() {
    Bench bench = open(post(0, 0), Map.of());
    bench.send(new Msg.SyncEnded());
    assertThat(illustrated(bench)).isEqualTo(2);
  }

  @Test
  void a_theme_without_colours_shows_words() {
    Bench bench = open(post(0, 0), Map.of(SOURCE, new Album.Size(160, 80)));
    while (!bench.model().prefs().theme().equals("mono")) {
      bench.press("T");
    }
    Effect.Reset reset =
        (Effect.Reset)
            bench.outside().stream()
                .filter(Effect.Reset.class::isInstance)
                .reduce((a, b) -> b)
                .orElse(
                    new Effect.Reset(
                        post(0, 0), Geometry.measure(bench.model().size(), bench.model().prefs())));
    assertThat(reset.measure().pictures()).isNotInstanceOf(HeldPictures.class);
  }

  @Test
  void one_is_asked_for_once_and_one_that_cannot_be_decoded_stays_in_words() {
    Bench bench = open(post(0, 0), Map.of(SOURCE, new Album.Size(160, 80)));
    Gallery.Key key = asked(bench);
    bench.send(new Msg.Painted(key, List.of())).press("j k j k");
    assertThat(bench.outside().stream().filter(Effect.Paint.class::isInstance).count())
        .isEqualTo(1);
    assertThat(bench.screen()).contains("A kettle");
  }

  @Test
  void i_shows_it_as_large_as_the_screen_and_goes_back_exactly() {
    Bench bench = open(post(0, 0), Map.of(SOURCE, new Album.Size(160, 80)));
    String before = bench.screen();
    bench.press("i");
    Gallery.Key key = asked(bench);
    assertThat(key.cells().columns()).isGreaterThan(70);
    bench.send(new Msg.Painted(key, painting(key)));
    assertThat(bench.screen()).contains("▀".repeat(key.cells().columns())).contains("1 of 1");
    assertThat(bench.press("q").screen()).isEqualTo(before);
  }

  @Test
  void i_without_a_picture_says_so() {
    assertThat(Bench.of(3).press("Enter i").rows().getLast()).contains("no pictures");
  }
}
