package dev.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern read POST}: the reader at a post. */
@Command(name = "read", description = "Opens the reader at a post.")
final class ReadCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "POST",
      description = "Id, address, or words of one title.")
  private List<String> words = new ArrayList<>();

  ReadCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    return desk.screen(OptionalLong.of(desk.library().named(String.join(" ", words)).id()));
  }
}
