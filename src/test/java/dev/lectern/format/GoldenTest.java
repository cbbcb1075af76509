package dev.lectern.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of markup met on blogs: page in, Markdown out. {@code mvn test -Dgolden.write=true
 * -Dtest=GoldenTest} writes the answers anew; the difference is for reviewing.
 */
class GoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/format");
  private static final Address BASE = Address.of("https://blog.example/post/");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void a_page_becomes_its_markdown(Path page) throws IOException {
    Path golden = Path.of(page.toString().replace(".html", ".md"));
    String markdown = MarkdownWriter.write(HtmlReader.read(Files.readString(page), BASE));
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(golden, markdown);
    }
    assertThat(markdown).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void what_was_read_from_a_page_is_stored_without_loss(Path page) throws IOException {
    Document document = HtmlReader.read(Files.readString(page), BASE);
    assertThat(HtmlReader.read(HtmlWriter.write(document), BASE)).isEqualTo(document);
  }
}
