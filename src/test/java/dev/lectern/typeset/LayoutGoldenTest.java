package dev.lectern.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The specimen as it is set, text and roles side by side. {@code mvn test -Dtest=LayoutGoldenTest
 * -Dgolden.write=true} rewrites the files.
 */
class LayoutGoldenTest {

  private static final Path FOLDER = Path.of("src/test/resources/typeset/golden");
  private static final boolean WRITE = Boolean.getBoolean("golden.write");

  /** One letter for each role, so that a line of roles is as long as its text. */
  private static final Map<Role, Character> LETTERS = letters();

  static Stream<String> names() {
    return specimens().keySet().stream();
  }

  private static Map<String, Golden> specimens() {
    Map<String, Golden> all = new TreeMap<>();
    for (int columns : new int[] {40, 60, 80, 120, 200}) {
      Layout.Measure measure = new Layout.Measure(columns, false);
      all.put("english-" + columns, new Golden(Specimen.english(), measure));
      all.put("chinese-" + columns, new Golden(Specimen.chinese(), measure));
      all.put("japanese-" + columns, new Golden(Specimen.japanese(), measure));
      all.put("right-to-left-" + columns, new Golden(Specimen.rightToLeft(), measure));
      all.put("emoji-" + columns, new Golden(Specimen.emoji(), measure));
    }
    Set<Integer> everything = IntStream.range(0, 100).boxed().collect(Collectors.toSet());
    Layout.Measure plain = new Layout.Measure(60, true).withTurned(everything);
    all.put("english-ascii-60", new Golden(Specimen.english(), plain.withLineNumbers(true)));
    Layout.Measure wide = new Layout.Measure(60, false);
    all.put(
        "chinese-ambiguous-wide-60",
        new Golden(Specimen.chinese(), wide.withAmbiguous(TextWidth.Ambiguous.WIDE)));
    return all;
  }

  private record Golden(Document document, Layout.Measure measure) {}

  @ParameterizedTest
  @MethodSource("names")
  void the_specimen_is_set_as_it_was_looked_at(String name) throws IOException {
    Golden golden = specimens().getOrDefault(name, specimens().values().iterator().next());
    List<Line> lines = Layout.set(golden.document(), golden.measure());
    check(name + ".txt", lines.stream().map(Line::text).toList());
    check(name + ".roles.txt", lines.stream().map(LayoutGoldenTest::roles).toList());
  }

  private static void check(String file, List<String> lines) throws IOException {
    String frame = String.join("\n", lines) + "\n";
    Path path = FOLDER.resolve(file);
    if (WRITE) {
      Files.createDirectories(FOLDER);
      Files.writeString(path, frame);
    }
    assertThat(frame).isEqualTo(Files.readString(path));
  }

  /** Runs of roles: {@code T12 L5*} is twelve columns of text and five of a strong link. */
  private static String roles(Line line) {
    return line.spans().stream()
        .map(span ->
            LETTERS.getOrDefault(span.style().role(), '?')
                + String.valueOf(TextWidth.columns(span.text()))
                + added(span))
        .collect(Collectors.joining(" "));
  }

  private static String added(Span span) {
    Span.Style style = span.style();
    return (style.strong() ? "*" : "")
        + (style.emphasis() ? "/" : "")
        + (style.strike() ? "-" : "")
        + (style.underline() ? "_" : "")
        + (span.link().isEmpty() ? "" : ">");
  }

  private static Map<Role, Character> letters() {
    Map<Role, Character> letters = new EnumMap<>(Role.class);
    letters.put(Role.TEXT, 't');
    letters.put(Role.HEADING_1, '1');
    letters.put(Role.HEADING_2, '2');
    letters.put(Role.HEADING_3, '3');
    letters.put(Role.LINK, 'l');
    letters.put(Role.CODE, 'c');
    letters.put(Role.CODE_SPAN, 'd');
    letters.put(Role.CODE_KEYWORD, 'w');
    letters.put(Role.CODE_STRING, 's');
    letters.put(Role.CODE_NUMBER, 'n');
    letters.put(Role.CODE_COMMENT, 'r');
    letters.put(Role.CODE_NAME, 'a');
    letters.put(Role.CODE_ADDED, '+');
    letters.put(Role.CODE_REMOVED, '-');
    letters.put(Role.KEY, 'k');
    letters.put(Role.FORMULA, 'f');
    letters.put(Role.QUOTE_BAR, 'q');
    letters.put(Role.MARKER, 'm');
    letters.put(Role.RULE, 'e');
    letters.put(Role.CAPTION, 'p');
    letters.put(Role.NOTE_MARK, 'o');
    letters.put(Role.CALLOUT, 'u');
    letters.put(Role.TABLE_LINE, 'b');
    letters.put(Role.TABLE_HEAD, 'h');
    letters.put(Role.FAINT, 'x');
    return letters;
  }
}
