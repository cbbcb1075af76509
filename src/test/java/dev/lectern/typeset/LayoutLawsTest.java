package dev.lectern.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.PlainText;
import dev.lectern.typeset.Layout.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LayoutLawsTest {

  private static final Set<Integer> EVERYTHING =
      IntStream.range(0, 2000).boxed().collect(Collectors.toSet());

  private static Measure measure(int columns) {
    return new Measure(columns, false).withTurned(EVERYTHING);
  }

  @Property(seed = "2026", tries = 150)
  void no_line_is_wider_than_the_measure(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 130) int columns) {
    for (Line line : Layout.set(RandomDocument.of(seed, true), measure(columns))) {
      boolean scrolls = line.kind() == Line.Kind.CODE || line.kind() == Line.Kind.TABLE;
      Line seen = scrolls ? line.slice(Math.floorMod(seed, 50), columns) : line;
      assertThat(seen.columns()).as(line.text()).isLessThanOrEqualTo(columns);
    }
  }

  @Property(seed = "2026", tries = 150)
  void no_word_is_lost_or_doubled(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 130) int columns) {
    Document document = RandomDocument.of(seed, true);
    String set =
        Layout.set(document, measure(columns)).stream()
            .map(Line::text)
            .collect(Collectors.joining());
    assertThat(letters(set)).isEqualTo(letters(PlainText.of(document)));
  }

  /**
   * The letters that are there, sorted: what stands beside each other in a table is set in rows.
   */
  private static String letters(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .sorted()
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Property(seed = "2026", tries = 100)
  void words_keep_their_order(
      @ForAll long seed, @ForAll @IntRange(min = 20, max = 130) int columns) {
    Document document = RandomDocument.of(seed, false);
    assertThat(latin(text(document, columns))).isEqualTo(latin(PlainText.of(document)));
  }

  private static String text(Document document, int columns) {
    return Layout.set(document, measure(columns)).stream()
        .map(Line::text)
        .collect(Collectors.joining());
  }

  /** Latin text without spaces, up to the first word that is written from right to left. */
  private static String latin(String text) {
    int end = text.length();
    Matcher arabic = Pattern.compile("[\\u0590-\\u08FF]").matcher(text);
    if (arabic.find()) {
      end = 0;
    }
    return text.substring(0, end).replaceAll("[^a-zï]", "");
  }

  @Property(seed = "2026", tries = 100)
  void every_link_is_reachable(@ForAll long seed) {
    Document document = RandomDocument.of(seed, true);
    Matcher targets = Pattern.compile("https://example.org/-?\\d+").matcher(document.toString());
    Set<String> expected = new TreeSet<>();
    while (targets.find()) {
      expected.add(targets.group());
    }
    Set<String> found =
        Layout.set(document, measure(60)).stream()
            .flatMap(line -> line.spans().stream())
            .map(Span::link)
            .filter(link -> !link.isEmpty())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(found).isEqualTo(expected);
  }

  @Property(seed = "2026", tries = 100)
  void a_place_is_on_the_line_that_shows_it_at_any_width(@ForAll long seed) {
    Document document = RandomDocument.of(seed, true);
    Random random = new Random(seed);
    List<Line> first = Layout.set(document, measure(20 + random.nextInt(100)));
    Assume.that(!first.isEmpty());
    Line chosen = first.get(random.nextInt(first.size()));
    Place place = new Place(chosen.block(), chosen.offset());
    for (int i = 0; i < 4; i++) {
      List<Line> lines = Layout.set(document, measure(20 + random.nextInt(100)));
      int shown = Layout.lineOf(lines, place);
      assertThat(placeOf(lines.get(shown))).isLessThanOrEqualTo(place);
      lines.stream()
          .skip(shown)
          .map(LayoutLawsTest::placeOf)
          .filter(next -> !next.equals(placeOf(lines.get(shown))))
          .findFirst()
          .ifPresent(next -> assertThat(next).isGreaterThan(place));
    }
  }

  @Property(seed = "2026", tries = 100)
  void places_never_go_back_from_line_to_line(@ForAll long seed) {
    Place last = Place.START;
    for (Line line : Layout.set(RandomDocument.of(seed, true), measure(40))) {
      assertThat(placeOf(line)).isGreaterThanOrEqualTo(last);
      last = placeOf(line);
    }
  }

  private static Place placeOf(Line line) {
    return new Place(line.block(), line.offset());
  }

  @Property(seed = "2026", tries = 50)
  void a_galley_set_in_pieces_is_the_whole_layout(@ForAll long seed) {
    Document document = RandomDocument.of(seed, true);
    Galley galley = new Galley(document, measure(50));
    List<Line> lines = new ArrayList<>();
    while (!galley.isFinished() || lines.size() < galley.size()) {
      lines.addAll(galley.lines(lines.size(), lines.size() + 3));
    }
    assertThat(lines).isEqualTo(Layout.set(document, measure(50)));
  }

  @Property(seed = "2026", tries = 50)
  void folding_moves_no_later_place(@ForAll long seed) {
    Document document =
        new Document(
            List.of(
                new Block.Quote(
                    List.of(
                        new Block.Details(List.of(), RandomDocument.of(seed, true).blocks()),
                        Specimen.p("behind")),
                    List.of())));
    assertThat(placeOfBehind(document, measure(50)))
        .isEqualTo(placeOfBehind(document, new Measure(50, false)));
  }

  private static Place placeOfBehind(Document document, Measure measure) {
    return placeOf(Layout.set(document, measure).getLast());
  }
}
