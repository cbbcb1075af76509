package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Article;
import dev.lectern.article.Document;
import dev.lectern.store.Library.Place;
import dev.lectern.store.Library.Post;
import dev.lectern.store.Library.PostRow;
import dev.lectern.typeset.Layout;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlaceLawTest {

  /** In a short paragraph all widths soon agree about where a line begins; not in a long one. */
  private static final String LONG =
      String.join(
          " ",
          Collections.nCopies(
              40, "We follow one request through four layers and measure each of them anew."));

  private static Bench open(int down) {
    Bench bench = Bench.of(3, 90, 24);
    PostRow row = Samples.row(2);
    Document body =
        new Document(
            List.of(Samples.paragraph(LONG), Samples.paragraph("Short."), Samples.paragraph(LONG)));
    Article article = new Article(row.address(), row.headline(), body, 1200, 1);
    Post post = new Post(row, Optional.of(article), Place.START);
    Reader reader = Reader.open(bench.model().screen(), row, Reader.Entry.WHERE_LEFT);
    Layout.Measure measure = Geometry.measure(bench.model().size(), bench.model().prefs());
    bench.show(reader.withText(TextSetter.set(post, measure)));
    for (int i = 0; i < down; i++) {
      bench.press("j");
    }
    return bench;
  }

  private static Reader reader(Bench bench) {
    return (Reader) bench.model().screen();
  }

  private static Place at(Reader reader, int line) {
    return reader.text().orElseThrow().place(line, 0);
  }

  private static int compare(Place one, Place other) {
    return one.block() != other.block()
        ? Integer.compare(one.block(), other.block())
        : Integer.compare(one.offset(), other.offset());
  }

  @Property(seed = "2026", tries = 60)
  void the_place_is_kept_within_a_line_after_any_changes_of_width(
      @ForAll @IntRange(min = 0, max = 60) int down,
      @ForAll List<@IntRange(min = 24, max = 120) Integer> widths) {
    Bench bench = open(down);
    int before = reader(bench).view().top();
    Place place = at(reader(bench), before);
    for (int width : widths) {
      bench.send(new Msg.Resized(new Size(width, 24)));
      shows(reader(bench), bench, place);
    }
    bench.send(new Msg.Resized(new Size(90, 24)));
    assertThat(reader(bench).view().top()).isEqualTo(before);
  }

  /** The first line on the screen is the one where the place is, or the last screen is full. */
  private static void shows(Reader reader, Bench bench, Place place) {
    int top = reader.view().top();
    boolean end = top + Geometry.page(bench.model().size()) >= reader.length();
    assertThat(compare(at(reader, top), place)).isLessThanOrEqualTo(0);
    if (!end && compare(at(reader, top + 1), at(reader, top)) > 0) {
      assertThat(compare(at(reader, top + 1), place)).isGreaterThan(0);
    }
  }
}
