package dev.lectern.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ClassNamesTest {

  /** Two of one sum, one that others begin with, and one of another alphabet. */
  private static final Set<String> WANTED = Set.of("a_", "b@", "a", "k");

  @Property(tries = 2000)
  void the_elements_of_a_name_are_found_as_they_are_written(
      @ForAll @Size(max = 6)
          List<@Chars({'a', 'A', '_', 'b', '@', 'K', 'İ', ' ', '\t'}) String> written) {
    Document page = Document.createShell("");
    written.forEach(classes -> page.body().appendElement("p").attr("class", classes));
    for (String name : WANTED) {
      assertThat(found(page, Set.of(name))).isEqualTo(plainly(page, Set.of(name)));
    }
    assertThat(found(page, WANTED)).isEqualTo(plainly(page, WANTED));
  }

  @Test
  void a_page_of_more_names_than_there_is_room_for_loses_none() {
    Document page = Document.createShell("");
    for (int i = 0; i < 2_000; i++) {
      page.body().appendElement("i").attr("class", "n" + i + " all").attr("id", "i" + i);
    }
    assertThat(found(page, Set.of("n0", "n999", "n1999"))).hasSize(3);
    assertThat(found(page, Set.of("all"))).hasSize(2_000);
  }

  private static List<Element> found(Document page, Set<String> names) {
    Marks marks = Marks.of(TreeOrder.of(page));
    return Marks.inOrder(marks.classes().named(names));
  }

  private static List<Element> plainly(Document page, Set<String> names) {
    List<Element> found = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      String[] all = element.attr("class").toLowerCase(Locale.ROOT).split("[\\x00- ]+", -1);
      if (!Collections.disjoint(List.of(all), names)) {
        found.add(element);
      }
    }
    return found;
  }
}
