package dev.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Document;
import dev.lectern.article.Documents;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HtmlRoundTripTest {

  private static final Address BASE = Address.of("https://blog.example/post/");

  @Provide
  Arbitrary<Document> documents() {
    return Documents.normal();
  }

  /** Scraps of markup in any order: what a hostile or careless page may hold. */
  @Provide
  Arbitrary<String> tagSoup() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<b>",
            "</i>",
            "<i>",
            "<ul>",
            "<li>",
            "</ul>",
            "<table>",
            "<tr>",
            "<td>",
            "<th>",
            "</table>",
            "<pre>",
            "</pre>",
            "<code>",
            "</code>",
            "<blockquote>",
            "</blockquote>",
            "<br>",
            "<hr>",
            "<h2>",
            "</h2>",
            "<h4 id=x>",
            "<a href=#x>",
            "<a href=#x>#</a>",
            "<a id=x></a>",
            "<figcaption>c</figcaption>",
            "<cite>— c</cite>",
            "<sup>see ",
            "</a>",
            "<a name=y>",
            "<a href='#y'>1</a>",
            "<img src=a.png>",
            "<figure>",
            "<figcaption>",
            "<dl>",
            "<dt>",
            "<dd>",
            "<details>",
            "<summary>",
            "<aside class=note>",
            "<div>",
            "</div>",
            "<span>",
            "<sup>",
            "<sub>",
            " ",
            "\n",
            "\u00a0",
            "word",
            "two words",
            "漢\n字",
            "\\(a\\)",
            "$$b^2$$",
            "[!NOTE]",
            "— ",
            "<li id=fn1>",
            "<a href=#fn1 id=r1>1</a>",
            "<a href=#r1>x</a>",
            "<footer>",
            "<q>",
            "<kbd>",
            "<math>",
            "<script>",
            "<input type=checkbox>",
            "\u202e",
            "\u0000",
            "<!--x-->",
            "&lt;b&gt;")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(seed = "2026", tries = 300)
  void what_is_written_reads_back_the_same(@ForAll("documents") Document document) {
    String html = HtmlWriter.write(document);
    assertThat(HtmlReader.read(html, BASE)).as(html).isEqualTo(document);
  }

  @Property(seed = "2026", tries = 300)
  void whatever_was_read_is_stored_without_loss(@ForAll("tagSoup") String soup) {
    Document document = HtmlReader.read(soup, BASE);
    String html = HtmlWriter.write(document);
    assertThat(HtmlReader.read(html, BASE)).as(html).isEqualTo(document);
  }

  @Property(seed = "2026", tries = 200)
  void any_string_gives_a_document(@ForAll String anything) {
    assertThat(HtmlReader.read(anything, BASE)).isNotNull();
  }

  @Property(seed = "2026", tries = 100)
  void markdown_of_any_document_can_be_written(@ForAll("documents") Document document) {
    assertThat(MarkdownWriter.write(document)).endsWith("\n");
  }
}
