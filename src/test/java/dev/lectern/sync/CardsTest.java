package dev.lectern.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.address.Address;
import dev.lectern.article.Headline;
import dev.lectern.discover.PostRef;
import dev.lectern.discover.PostRef.Source;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Whose word on a post counts: the index's, the feed's or the page's own. */
class CardsTest {

  private static final Headline PAGE =
      Headline.NONE.withSummary("What the author says it is about.");
  private static final Headline FEED = Headline.NONE.withSummary("It begins with this paragraph.");

  private static Headline joined(Map<Source, Headline> said) {
    Headline all = said.values().stream().reduce(Headline.NONE, Headline::orElse);
    PostRef ref = new PostRef(Address.of("https://blog.example/post/"), all, "", said);
    return Cards.joined(ref, PAGE);
  }

  @Test
  void the_summary_and_the_time_on_a_card_are_what_the_blog_shows() {
    Headline card = Headline.NONE.withSummary("On the card.").withMinutes(OptionalInt.of(0));
    Headline joined = joined(Map.of(Source.INDEX, card, Source.FEED, FEED));
    assertThat(joined.summary()).isEqualTo("On the card.");
    assertThat(joined.minutes()).hasValue(0);
  }

  @Test
  void an_archive_speaks_where_the_index_is_silent() {
    Headline archive = Headline.NONE.withSummary("In the archive.");
    assertThat(joined(Map.of(Source.INDEX, Headline.NONE, Source.ARCHIVE, archive)).summary())
        .isEqualTo("In the archive.");
  }

  @Test
  void a_feeds_first_paragraph_does_not_stand_in_for_a_card_without_a_summary() {
    assertThat(joined(Map.of(Source.INDEX, Headline.NONE, Source.FEED, FEED)).summary())
        .isEqualTo(PAGE.summary());
  }

  @Test
  void a_summary_that_is_cut_off_does_not_count() {
    Headline cut = Headline.NONE.withSummary("It begins with …");
    assertThat(joined(Map.of(Source.INDEX, cut)).summary()).isEqualTo(PAGE.summary());
  }
}
