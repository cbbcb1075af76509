package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/** A page in tree order, and parts of it. */
class TreeOrderTest {

  private final Document page =
      Jsoup.parse(
          "<h1>Mills</h1><div id=a><p>One <b>deep</b> river<p>Two</div><div id=b><p>Three</div>");

  private final TreeOrder order = TreeOrder.of(page);

  private Element element(String id) {
    return Objects.requireNonNull(page.getElementById(id));
  }

  private static List<String> lines(TreeOrder order) {
    return TextLine.of(order, new BitSet()).stream().map(TextLine::text).toList();
  }

  @Test
  void a_part_is_as_if_it_had_been_walked() {
    TreeOrder part = order.part(order.place(element("a")));
    TreeOrder walked = TreeOrder.of(element("a"));
    assertThat(part.size()).isEqualTo(walked.size());
    for (int place = 0; place < part.size(); place++) {
      assertThat(part.at(place)).isSameAs(walked.at(place));
      assertThat(part.parent(place)).isEqualTo(walked.parent(place));
      assertThat(part.end(place)).isEqualTo(walked.end(place));
      assertThat(part.isBlock(place)).isEqualTo(walked.isBlock(place));
    }
    assertThat(lines(part)).containsExactly("One deep river", "Two");
  }

  @Test
  void what_is_rewritten_in_a_part_is_rewritten_in_the_whole() {
    assertThat(lines(order)).containsExactly("Mills", "One deep river", "Two", "Three");
    TreeOrder part = order.part(order.place(element("a")));
    TextNode text = (TextNode) element("a").child(0).childNode(2);
    part.rewrite(text, " lake");
    assertThat(lines(part)).containsExactly("One deep lake", "Two");
    assertThat(lines(order)).containsExactly("Mills", "One deep lake", "Two", "Three");
    assertThat(lines(order.part(order.place(element("a")))))
        .containsExactly("One deep lake", "Two");
  }

  @Test
  void a_node_is_found_however_often_it_is_asked_for() {
    for (int look = 0; look < 1_000; look++) {
      assertThat(order.at(order.place(element("b")))).isSameAs(element("b"));
    }
    assertThat(order.place(new Element("p"))).isZero();
  }
}
