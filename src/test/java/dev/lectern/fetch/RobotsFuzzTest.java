package dev.lectern.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Any text is read as a robots.txt and then has an answer for any target. */
class RobotsFuzzTest {

  /** The first line is the target, the rest the file. */
  @FuzzTest(maxDuration = "10m")
  void any_text_is_read_as_a_robots_txt(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    int end = Math.max(0, text.indexOf('\n'));
    Robots robots = Robots.parse(text.substring(end));
    robots.allows("/" + text.substring(0, end));
    assertThat(robots.delay().orElse(Duration.ZERO)).isGreaterThanOrEqualTo(Duration.ZERO);
    remembered(text);
  }

  private static void remembered(String text) {
    RobotsFile.read(text);
    RobotsFile file = new RobotsFile(Instant.EPOCH, Optional.empty(), 200, Validators.NONE, text);
    assertThat(RobotsFile.read(file.write())).contains(file);
  }
}
