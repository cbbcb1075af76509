package dev.lectern.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code lectern rename BLOG NAME}. */
@Command(name = "rename", description = "Gives a blog another name.")
final class RenameCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(index = "0", paramLabel = "BLOG", description = "Name, id or address.")
  private String blog = "";

  @Parameters(index = "1", paramLabel = "NAME", description = "What to call it.")
  private String name = "";

  RenameCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    desk.library().rename(Blogs.named(desk.library(), blog).id(), name.strip());
    return ExitCode.DONE;
  }
}
