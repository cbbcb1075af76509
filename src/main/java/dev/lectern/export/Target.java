package dev.lectern.export;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file or a folder to be written: beside itself first, then moved into place whole. What is there
 * already is only replaced when that was asked for; other files of a folder stay.
 */
public final class Target {

  private final Path path;
  private final boolean force;

  public Target(Path path, boolean force) {
    this.path = path.toAbsolutePath().normalize();
    this.force = force;
  }

  /** What is written into the file, or into the folder. */
  public interface Filling<T> {
    void into(T place) throws IOException;
  }

  /** Writes a file of text. */
  public void file(Filling<Writer> filling) {
    bytes(stream -> {
      Writer writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
      filling.into(writer);
      writer.flush();
    });
  }

  /** Writes a file. */
  public void bytes(Filling<OutputStream> filling) {
    if (Files.isDirectory(path)) {
      throw refused("it is a folder");
    }
    refuseIf(Files.exists(path));
    staged(beside -> {
      try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(beside))) {
        filling.into(stream);
      }
      Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    });
  }

  /** Writes a folder of files. */
  public void folder(Filling<Path> filling) {
    if (Files.exists(path) && !Files.isDirectory(path)) {
      throw refused("it is a file");
    }
    staged(beside -> {
      refuseIf(!children(path).isEmpty());
      Files.createDirectory(beside);
      filling.into(beside);
      if (!Files.exists(path)) {
        Files.move(beside, path);
        return;
      }
      for (Path file : children(beside)) {
        Path to = path.resolve(file.getFileName());
        Files.move(file, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      }
    });
  }

  private void staged(Filling<Path> work) {
    Path beside = path.resolveSibling("." + name() + ".part-" + ProcessHandle.current().pid());
    try {
      Files.createDirectories(Optional.ofNullable(path.getParent()).orElse(path));
      try {
        work.into(beside);
      } finally {
        remove(beside);
      }
    } catch (IOException failure) {
      throw new ProblemException(new Problem.CannotWrite(path, reason(failure)), failure);
    }
  }

  private String name() {
    return Optional.ofNullable(path.getFileName()).map(Path::toString).orElse("export");
  }

  private static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  /** What was written beside the target and did not get to its place. */
  private static void remove(Path beside) throws IOException {
    if (!Files.exists(beside)) {
      return;
    }
    try (Stream<Path> files = Files.walk(beside)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private void refuseIf(boolean occupied) {
    if (occupied && !force) {
      throw refused("there is something already; --force replaces it");
    }
  }

  private ProblemException refused(String why) {
    return new ProblemException(new Problem.CannotWrite(path, why));
  }

  private static String reason(IOException failure) {
    return failure instanceof java.nio.file.AccessDeniedException
        ? "not allowed"
        : String.valueOf(failure.getMessage());
  }
}
