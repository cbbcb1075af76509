package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One server for every behaviour: what we make of it, and how often we ask, by its own log. */
class BehaviourTest {

  private static void meet(Behaviour behaviour) {
    try (RawSite site = RawSite.start();
        Reader reader = Reader.within(Reader.SMALL_BODIES)) {
      behaviour.teach(site);
      assertThat(outcome(reader, site.at("/"))).isEqualTo(behaviour.outcome());
      assertThat(site.hits("/")).isEqualTo(behaviour.hits());
      long robots = site.hits("/robots.txt");
      assertThat(robots).isBetween(1L, 2L);
      assertThat(site.heads().size() - site.hits("/") - robots).isEqualTo(behaviour.others());
    }
  }

  private static String outcome(Reader reader, String address) {
    try {
      Page page = reader.typed(address);
      return page.status() + " " + page.text();
    } catch (ProblemException e) {
      return e.problem().getClass().getSimpleName();
    }
  }

  @ParameterizedTest
  @EnumSource(BodyBehaviour.class)
  void a_body_comes_as_it_may(BodyBehaviour behaviour) {
    meet(behaviour);
  }

  @ParameterizedTest
  @EnumSource(WayBehaviour.class)
  void a_way_goes_where_it_may(WayBehaviour behaviour) {
    meet(behaviour);
  }

  @Test
  void there_are_many() {
    assertThat(BodyBehaviour.values().length + WayBehaviour.values().length)
        .isGreaterThanOrEqualTo(90);
  }
}
