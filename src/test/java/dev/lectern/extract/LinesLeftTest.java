package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** What is read beside the cuts is as if all had been read anew. */
class LinesLeftTest {

  private static TreeOrder order(String html) {
    return TreeOrder.of(Jsoup.parse(html));
  }

  private static int first(TreeOrder order, Tag tag) {
    int place = 0;
    while (order.tag(place) != tag) {
      place++;
    }
    return place;
  }

  private static List<String> texts(LinesLeft left) {
    return left.lines().stream().map(TextLine::text).toList();
  }

  @Provide
  Arbitrary<List<String>> markup() {
    return Arbitraries.of(
            "<div>",
            "</div>",
            "<section>",
            "</section>",
            "<p>",
            "</p>",
            "<a href=/>",
            "</a>",
            "<b>",
            "</b>",
            "<span>",
            "</span>",
            "<br>",
            " ",
            "\n",
            "one",
            " two",
            "three ",
            "四")
        .list()
        .ofMaxSize(60);
  }

  @Property(tries = 3000)
  void the_lines_beside_a_cut_are_read_as_all_would_be(
      @ForAll("markup") List<String> markup, @ForAll List<Integer> cuts) {
    TreeOrder order = order(String.join("", markup));
    BitSet gone = new BitSet();
    LinesLeft left = LinesLeft.of(order, 0, gone);
    for (int cut : cuts) {
      int place = 1 + Math.floorMod(cut, order.size() - 1);
      if (order.tag(place) == Tag.TEXT) {
        left.shorten(place, ((TextNode) order.at(place)).getWholeText().length() / 2);
      } else {
        left.cut(place);
      }
      if (cut % 3 == 0) {
        assertThat(left.lines()).isEqualTo(TextLine.of(order, gone));
      }
    }
    assertThat(left.lines()).isEqualTo(TextLine.of(order, gone));
  }

  @Property(tries = 3000)
  void an_element_of_a_page_is_read_as_it_would_be_by_itself(
      @ForAll("markup") List<String> markup, @ForAll List<Integer> cuts, @ForAll int which) {
    TreeOrder order = order(String.join("", markup));
    LinesLeft left = LinesLeft.of(order, 0, new BitSet());
    for (int cut : cuts) {
      int place = 1 + Math.floorMod(cut, order.size() - 1);
      if (order.tag(place) != Tag.TEXT) {
        left.cut(place);
      }
    }
    int element = Math.floorMod(which, order.size());
    if (order.tag(element) != Tag.TEXT) {
      assertThat(left.within(element).lines()).isEqualTo(TextLine.of(order, left.gone(), element));
    }
  }

  @Test
  void a_cut_joins_what_stands_above_and_below_in_one_block() {
    TreeOrder order = order("<p>Above<div>One <h2>Notice</h2>river</div><p>Below");
    LinesLeft left = LinesLeft.of(order, 0, new BitSet());
    assertThat(texts(left)).containsExactly("Above", "One", "Notice", "river", "Below");
    left.cut(first(order, Tag.H2));
    assertThat(texts(left)).containsExactly("Above", "One river", "Below");
  }
}
