package dev.lectern;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCommandTest {

  private static final String FEED =
      """
      <rss version="2.0"><channel><title>Tides</title><link>https://tides.example/</link>
      <item><title>Spring\u202e tide</title><link>/spring</link>
      <pubDate>Wed, 04 Feb 2026 18:30:00 GMT</pubDate><author>a@b.example (Ann)</author>
      <description>&lt;b onclick="x()"&gt;High&lt;/b&gt;&lt;script&gt;x&lt;/script&gt;</description>
      </item></channel></rss>
      """;

  @TempDir private Path home;

  @Test
  void a_feed_is_listed_for_people() {
    Run run = Run.withInput(home, FEED, "feed", "--url", "https://tides.example/feed");
    assertThat(run.lines())
        .containsExactly(
            "Tides",
            "https://tides.example/",
            "rss20 · 1 entry",
            "",
            "2026-02-04  Spring tide",
            "            Ann (a@b.example)",
            "            https://tides.example/spring");
  }

  @Test
  void json_says_everything_cleaned() {
    Run run = Run.withInput(home, FEED, "feed", "-", "--json");
    JsonObject feed = JsonParser.parseString(run.out()).getAsJsonObject();
    JsonObject entry = feed.getAsJsonArray("entries").get(0).getAsJsonObject();
    assertThat(feed.get("bozo").getAsBoolean()).isFalse();
    assertThat(entry.get("summary").getAsString()).isEqualTo("<b>High</b>");
    assertThat(entry.get("published_parsed").getAsString()).isEqualTo("2026-02-04T18:30:00Z");
    assertThat(entry.getAsJsonObject("author_detail").get("email").getAsString())
        .isEqualTo("a@b.example");
  }

  @Test
  void many_feeds_come_out_in_their_order_and_a_missing_file_stops_nothing() throws IOException {
    Path file = Files.writeString(home.resolve("feed.xml"), FEED);
    String lines =
        """
        {"id":"1","path":"%s","url":"https://tides.example/x","headers":{"content-type":"text/xml"}}
        {"id":"2","path":"/no/such/file"}
        {"id":"3","path":"%s","headers":null}
        """
            .formatted(file, file);
    Run run = Run.withInput(home, lines, "feed", "--jsonl");
    assertThat(run.lines())
        .extracting(line -> JsonParser.parseString(line).getAsJsonObject())
        .extracting(json -> json.get("id").getAsString() + " " + json.has("error"))
        .containsExactly("1 false", "2 true", "3 false");
  }

  @Test
  void what_is_no_feed_is_said_so() {
    Run run = Run.withInput(home, "<html><p>hello</p></html>", "feed", "-");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).startsWith("lectern: ").contains("feed");
  }
}
