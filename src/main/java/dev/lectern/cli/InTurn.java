package dev.lectern.cli;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.problem.ProblemWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Does the same with several things in turn, so that one that fails does not stop the others. */
final class InTurn {

  private InTurn() {}

  /** Gives an exit code for all of them; what went wrong with one of several is said at once. */
  static <T> int all(List<T> things, ToIntFunction<T> work, Console console) {
    if (things.size() == 1) {
      return work.applyAsInt(things.getFirst());
    }
    List<Integer> codes = new ArrayList<>();
    for (T thing : things) {
      codes.add(one(thing, work, console));
    }
    return codes.stream().distinct().count() == 1 ? codes.getFirst() : ExitCode.PARTLY;
  }

  private static <T> int one(T thing, ToIntFunction<T> work, Console console) {
    try {
      return work.applyAsInt(thing);
    } catch (ProblemException failure) {
      if (failure.problem() instanceof Problem.Interrupted) {
        throw failure;
      }
      console.err().println("lectern: " + Shown.safe(ProblemWords.sentence(failure.problem())));
      return ExitCode.of(failure.problem());
    }
  }
}
