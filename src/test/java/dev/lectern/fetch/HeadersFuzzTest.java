package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.lectern.problem.ProblemException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Any header fields and any body are made sense of, or refused with a problem. */
class HeadersFuzzTest {

  private static final Hop HOP = Reader.hop("https://blog.example/post");
  private static final List<String> NAMES =
      List.of(
          "Content-Type",
          "Content-Encoding",
          "Cache-Control",
          "Expires",
          "Age",
          "Date",
          "ETag",
          "Last-Modified",
          "Location",
          "Retry-After",
          "Link",
          "Set-Cookie");

  /** The first line is the value of every field, the rest the body. */
  @FuzzTest(maxDuration = "10m")
  void any_fields_are_made_sense_of(byte[] bytes) throws IOException {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    int end = Math.max(0, text.indexOf('\n'));
    String value = text.substring(0, end);
    Reply reply = reply(value, text.substring(end));
    HttpDates.parse(value);
    Freshness.of(reply, Instant.EPOCH);
    Rest.read(value);
    ContentType.parse(value);
    assertThat(Headers.kept(value)).doesNotContainPattern("[\\p{Cc}&&[^\t]]");
    assertThat(Words.plain(value)).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    answered(reply);
    moved(reply);
    new Cookies().put(URI.create("https://blog.example/"), Map.of("Set-Cookie", List.of(value)));
  }

  private static Reply reply(String value, String body) {
    Map<String, List<String>> fields =
        NAMES.stream().collect(Collectors.toMap(name -> name, name -> List.of(value)));
    return new Reply(
        200,
        HttpHeaders.of(fields, (name, each) -> true),
        body.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static void answered(Reply reply) {
    try {
      Request request = Request.of(HOP.address(), "a link");
      assertThat(
              new Answer(request, new Walk.End(HOP, false, reply), 1 << 20)
                  .page(Instant.EPOCH)
                  .text())
          .isNotNull();
    } catch (ProblemException refused) {
      assertThat(refused.getMessage()).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }
  }

  private static void moved(Reply reply) {
    try {
      assertThat(HOP.to(reply.location()).address().scheme()).matches("https?");
    } catch (ProblemException refused) {
      assertThat(refused.getMessage()).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
    }
  }
}
