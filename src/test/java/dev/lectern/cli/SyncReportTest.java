package dev.lectern.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lectern.sync.SyncEvent;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Counts, rate and time left: in one line that changes on a terminal, in few lines elsewhere. */
class SyncReportTest {

  private final StringWriter err = new StringWriter();
  private Instant now = Instant.parse("2026-03-03T12:00:00Z");

  private SyncReport report(boolean terminal) {
    Console console =
        new Console(
            InputStream.nullInputStream(),
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            terminal,
            terminal,
            Map.of("COLUMNS", "120"));
    return new SyncReport(console, () -> now);
  }

  private void seconds(int seconds) {
    now = now.plusSeconds(seconds);
  }

  private static SyncEvent progress(long blog, String name, int done, int wanted) {
    return new SyncEvent.Progress(blog, name, "A lid", done, done / 10, wanted);
  }

  @Test
  void a_terminal_sees_counts_rate_and_time_left_of_a_blog() {
    SyncReport report = report(true);
    report.event(new SyncEvent.Counted(1, "Kettles", 134, 100));
    seconds(10);
    report.event(progress(1, "Kettles", 40, 100));
    assertThat(err.toString())
        .contains("Kettles: 134 posts, 100 to fetch")
        .endsWith("\r\u001b[KKettles: 40 / 100 · 4 failed · 4.0 a second · 15 s left · A lid");
  }

  @Test
  void of_several_blogs_it_also_sees_all_together() {
    SyncReport report = report(true);
    report.event(new SyncEvent.Counted(1, "Kettles", 100, 100));
    report.event(new SyncEvent.Counted(2, "Pots", 1100, 1100));
    seconds(100);
    report.event(progress(1, "Kettles", 9, 100));
    report.event(progress(2, "Pots", 9, 1100));
    assertThat(err.toString())
        .endsWith("Pots: 9 / 1,100 · in all 18 / 1,200 · 11 a minute · 2 h left · A lid");
  }

  @Test
  void a_blog_without_news_does_not_sound_like_one_without_posts() {
    SyncReport report = report(false);
    report.event(new SyncEvent.Finished(1, "Kettles", 0, 0, 0));
    report.event(new SyncEvent.Finished(2, "Pots", 40, 3, 1));
    assertThat(err.toString().lines())
        .containsExactly("Kettles: nothing new", "Pots: 40 posts, 3 fetched, 1 failed");
  }

  @Test
  void a_pipe_gets_a_line_every_ten_seconds_at_most() {
    SyncReport report = report(false);
    report.event(new SyncEvent.Counted(1, "Kettles", 100, 100));
    for (int i = 1; i <= 25; i++) {
      seconds(1);
      report.event(progress(1, "Kettles", i, 100));
    }
    assertThat(err.toString().lines())
        .containsExactly(
            "Kettles: 100 posts, 100 to fetch",
            "Kettles: 10 / 100 · 1 failed · 1.0 a second · 2 min left",
            "Kettles: 20 / 100 · 2 failed · 1.0 a second · 80 s left");
    assertThat(err.toString()).doesNotContain("\u001b", "\r");
  }

  @Test
  void after_the_last_word_nothing_more_is_said() {
    SyncReport report = report(true);
    report.event(new SyncEvent.Counted(1, "Kettles", 100, 100));
    report.farewell();
    report.event(progress(1, "Kettles", 1, 100));
    report.event(new SyncEvent.Finished(1, "Kettles", 100, 1, 0));
    assertThat(err.toString()).endsWith("What was fetched is kept; the next sync goes on.\n");
  }
}
