package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first thing that a new user sees: the sample blog through the whole way, without a network.
 */
class DemoTest {

  @TempDir private Path home;

  @Test
  void every_post_comes_with_all_that_a_card_shows() {
    Run demo = Run.lectern(home, "demo");
    assertThat(demo).as(demo.err()).returns(0, Run::code);
    assertThat(Run.lectern(home.resolve("demo"), "list", "--json").lines())
        .hasSize(14)
        .map(line -> JsonParser.parseString(line).getAsJsonObject())
        .allSatisfy(post -> {
          for (String field : new String[] {"title", "author", "published", "summary", "status"}) {
            assertThat(post.get(field).getAsString()).as(field + " of " + post).isNotEmpty();
          }
          assertThat(post.get("minutes").getAsInt()).isPositive();
          assertThat(post.getAsJsonArray("tags")).as("tags of " + title(post)).isNotEmpty();
        });
    assertThat(Run.lectern(home.resolve("demo"), "blogs").out()).contains("Fixed Pitch");
  }

  private static String title(JsonObject post) {
    return post.get("title").getAsString();
  }
}
