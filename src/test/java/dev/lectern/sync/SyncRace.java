package dev.lectern.sync;

import dev.lectern.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Measures the first sync of 500 posts at 20 ms a request, against what two connections could do at
 * best and against {@code wget -r}, which must be installed. Run its {@code main} from the folder
 * of the project with the class path of the tests; no test, since it measures time.
 */
final class SyncRace {

  private static final int POSTS = 500;
  private static final int LATENCY = 20;
  private static final int CONNECTIONS = 2;

  private SyncRace() {}

  public static void main(String[] args) throws Exception {
    try (CountedBlog blog = new CountedBlog(POSTS, LATENCY)) {
      for (int round = 1; round <= 3; round++) {
        Path home = Files.createTempDirectory("race");
        int before = blog.requests();
        Duration ours = timed(() -> Run.lectern(home, "add", blog.site.at("/"), "--pause", "0"));
        int requests = blog.requests() - before;
        Duration ideal = Duration.ofMillis((long) requests * LATENCY / CONNECTIONS);
        Duration theirs = timed(() -> wget(home, blog.site.at("/")));
        System.out.printf(
            "%d requests, ideal %d ms, lectern %d ms (%.2f of ideal, at most %d at once), wget %d ms%n",
            requests,
            ideal.toMillis(),
            ours.toMillis(),
            (double) ours.toMillis() / ideal.toMillis(),
            blog.mostAtOnce(),
            theirs.toMillis());
      }
    }
  }

  private interface Work {
    void run() throws Exception;
  }

  private static Duration timed(Work work) throws Exception {
    long began = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static void wget(Path home, String address) throws Exception {
    Process wget =
        new ProcessBuilder("wget", "-q", "-r", "-l", "inf", "-P", home + "/w", address).start();
    wget.waitFor();
  }
}
