package dev.lectern.cli;

import dev.lectern.problem.Problem;

/** What the shell is told. */
final class ExitCode {

  static final int DONE = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int PARTLY = 3;
  static final int INTERRUPTED = 130;

  private ExitCode() {}

  /** Everything a person meets is a failure, but for wrong usage and Ctrl-c. */
  static int of(Problem problem) {
    if (problem instanceof Problem.BadUsage
        || problem instanceof Problem.NotAnAddress
        || problem instanceof Problem.BadSetting) {
      return USAGE;
    }
    return problem instanceof Problem.Interrupted ? INTERRUPTED : FAILED;
  }

  /** Of a sync: done, failed altogether, or done in part. */
  static int of(int stored, int failed) {
    if (failed == 0) {
      return DONE;
    }
    return stored > 0 ? PARTLY : FAILED;
  }
}
