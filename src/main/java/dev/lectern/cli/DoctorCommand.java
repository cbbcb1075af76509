package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Checkup;
import dev.lectern.store.NativeLibrary;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code lectern doctor}: examines what Lectern stands on, and says what to do. Deletes nothing.
 */
@Command(
    name = "doctor",
    description = "Checks library, folders, terminal and network, and says what to do.")
final class DoctorCommand implements Callable<Integer> {

  private final Desk desk;

  @Option(names = "--repair", description = "Make lists and indexes anew from the posts.")
  private boolean repair;

  @Option(
      names = "--restore",
      description = "Put the newest backup in the place of a damaged library, which is kept.")
  private boolean restore;

  @Option(
      names = "--salvage",
      description = "Make a library of what a damaged one still holds; that one is kept.")
  private boolean salvage;

  @Option(names = "--backup", description = "Copy a sound library beside itself.")
  private boolean backUp;

  DoctorCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    NativeLibrary.prepare(desk.folders().cache());
    Checkup checkup = new Checkup(desk.folders().library(), desk.clock());
    if (repair) {
      checkup.rebuild();
      say("The lists and indexes were made anew.");
    }
    if (restore) {
      restore(checkup);
    }
    if (salvage) {
      salvage(checkup);
    }
    if (backUp) {
      backUp(checkup);
    }
    return report(findings());
  }

  /** A sound library is never exchanged: it may hold more. */
  private void refuseSound() {
    if (library().finding().well()) {
      throw new ProblemException(
          new Problem.BadUsage("The library is sound, or there is none: nothing was restored."));
    }
  }

  private void salvage(Checkup checkup) {
    refuseSound();
    Checkup.Salvaged salvaged = checkup.salvage();
    say(
        "%s taken out of the damaged library, %d without text, which the next sync fetches. What was there is kept as %s."
            .formatted(Amount.posts(salvaged.posts()), salvaged.bare(), salvaged.kept()));
  }

  private void restore(Checkup checkup) {
    refuseSound();
    Path aside =
        checkup
            .restore()
            .orElseThrow(() ->
                new ProblemException(
                    new Problem.CannotRead(
                        desk.folders().library(), "there is no backup beside it to restore")));
    say("The newest backup was put in place. What was there is kept as " + aside + ".");
  }

  /** A damaged library is never copied over a backup of a sound one. */
  private void backUp(Checkup checkup) {
    Path file = desk.folders().library();
    if (!Files.exists(file) || !library().finding().well()) {
      throw new ProblemException(
          new Problem.CannotRead(file, "there is no sound library to copy; see lectern doctor"));
    }
    say("The library was copied to " + checkup.backUp() + ".");
  }

  private LibraryExamination library() {
    return new LibraryExamination(desk.folders().library(), desk.clock());
  }

  private List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        Finding.well(
            "program",
            "%s on Java %s"
                .formatted(new Manifest().getVersion()[0], System.getProperty("java.version"))));
    findings.add(library().finding());
    findings.add(library().backups());
    findings.addAll(new PlaceExamination(desk.console(), desk.folders()).findings());
    findings.addAll(new NetworkExamination(desk).findings(library().starts()));
    return findings;
  }

  private int report(List<Finding> findings) {
    findings.forEach(this::print);
    boolean well = findings.stream().allMatch(Finding::well);
    say(well ? "All is well." : "Something is wrong: see the lines marked !!.");
    return well ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void print(Finding finding) {
    PrintWriter out = desk.console().out();
    String mark = finding.well() ? "ok" : "!!";
    for (String words : finding.words()) {
      out.println("%s  %-8s  %s".formatted(mark, finding.about(), Shown.safe(words)));
    }
    if (!finding.advice().isEmpty()) {
      out.println(Shown.safe("              → " + finding.advice()));
    }
  }

  private void say(String sentence) {
    desk.console().err().println(Shown.safe(sentence));
  }
}
