package dev.lectern.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeadlineTest {

  private static final Headline CARD =
      Headline.NONE
          .withTitle("Scale-Up")
          .withMinutes(OptionalInt.of(9))
          .withPublished(Dateline.parse("2026-02-20"));

  @Test
  void one_headline_fills_the_gaps_of_another_and_nothing_else() {
    Headline feed = Headline.NONE.withTitle("Another").withSummary("Why").withTags(List.of("go"));
    Headline joined = CARD.orElse(feed);
    assertThat(joined).isEqualTo(CARD.withSummary("Why").withTags(List.of("go")));
  }

  @Test
  void every_field_can_be_exchanged_alone() {
    Headline changed =
        CARD.withAuthors(List.of("Ann"))
            .withUpdated(Dateline.parse("2026-03-01T10:00:00+01:00"))
            .withLanguage("en")
            .withKind("blog")
            .withSeries("Scaling")
            .withPicture("https://example.org/a.png");
    assertThat(changed.updated()).map(Dateline::toString).contains("2026-03-01T10:00:00+01:00");
    assertThat(changed.authors()).containsExactly("Ann");
    assertThat(Stream.of(changed.language(), changed.kind(), changed.series(), changed.picture()))
        .containsExactly("en", "blog", "Scaling", "https://example.org/a.png");
    assertThat(changed.title()).isEqualTo(CARD.title());
  }

  @Test
  void datelines_keep_their_form_and_sort_by_instant() {
    Dateline morning = Dateline.parse("2026-02-20T00:30:00+02:00").orElseThrow();
    Dateline day = Dateline.parse("2026-02-20").orElseThrow();
    assertThat(morning).isLessThan(day);
    assertThat(morning).hasToString("2026-02-20T00:30:00+02:00");
    assertThat(Dateline.parse("20 Feb 2026")).isEqualTo(Optional.empty());
    assertThat(Dateline.parse("2026-02-30")).isEmpty();
  }
}
