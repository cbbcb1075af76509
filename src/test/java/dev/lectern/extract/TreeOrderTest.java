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

  private List<String> lines(BitSet without, int root) {
    return TextLine.of(order, without, root).stream().map(TextLine::text).toList();
  }

  @Test
  void an_element_is_read_line_by_line() {
    assertThat(lines(new BitSet(), 0)).containsExactly("Mills", "One deep river", "Two", "Three");
    assertThat(lines(new BitSet(), order.place(element("a"))))
        .containsExactly("One deep river", "Two");
  }

  @Test
  void a_text_is_read_as_it_was_rewritten() {
    assertThat(lines(new BitSet(), 0)).contains("One deep river");
    TextNode text = (TextNode) element("a").child(0).childNode(2);
    order.rewrite(order.place(text), " lake");
    assertThat(lines(new BitSet(), 0)).containsExactly("Mills", "One deep lake", "Two", "Three");
  }

  @Test
  void the_elements_beside_one_are_found_past_texts_and_what_is_in_them() {
    int a = order.place(element("a"));
    int b = order.place(element("b"));
    assertThat(order.behind(a)).isEqualTo(b);
    assertThat(order.before(b)).isEqualTo(a);
    assertThat(order.at(order.before(a))).isSameAs(page.selectFirst("h1"));
    assertThat(order.before(order.before(a))).isEqualTo(-1);
    assertThat(order.behind(b)).isEqualTo(-1);
    int bold = order.place(Objects.requireNonNull(page.selectFirst("b")));
    assertThat(order.before(bold)).isEqualTo(-1);
    assertThat(order.behind(bold)).isEqualTo(-1);
    assertThat(order.before(0)).isEqualTo(-1);
    assertThat(order.behind(0)).isEqualTo(-1);
  }

  @Test
  void a_node_is_found_however_often_it_is_asked_for() {
    for (int look = 0; look < 1_000; look++) {
      assertThat(order.at(order.place(element("b")))).isSameAs(element("b"));
    }
    assertThat(order.place(new Element("p"))).isZero();
  }
}
