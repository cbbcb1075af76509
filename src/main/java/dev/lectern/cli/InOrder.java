package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/** Many lines in, one line out for each, as fast as the processors can, in the order they came. */
final class InOrder {

  private static final int AHEAD = 32;

  private final Console console;
  private final UnaryOperator<String> work;

  InOrder(Console console, UnaryOperator<String> work) {
    this.console = console;
    this.work = work;
  }

  void run(String source) {
    ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try (BufferedReader lines = reader(source);
        pool) {
      Deque<Future<String>> waiting = new ArrayDeque<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String input = line;
        waiting.add(pool.submit(() -> work.apply(input)));
        if (waiting.size() >= AHEAD) {
          print(waiting.remove());
        }
      }
      waiting.forEach(this::print);
    } catch (IOException e) {
      throw new ProblemException(new Problem.CannotRead(Path.of(source), Source.reason(e)), e);
    }
  }

  private BufferedReader reader(String source) throws IOException {
    return source.equals("-")
        ? new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8))
        : Files.newBufferedReader(Path.of(source));
  }

  private void print(Future<String> result) {
    try {
      console.out().println(result.get());
    } catch (InterruptedException e) {
      throw new ProblemException(new Problem.Interrupted(), e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException known ? known : new IllegalStateException(e);
    }
  }
}
