package dev.lectern.problem;

import java.io.Serial;

/** Carries a {@link Problem} to the border that can act on it. */
public final class ProblemException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(ProblemWords.sentence(problem));
    this.problem = problem;
  }

  public ProblemException(Problem problem, Throwable cause) {
    super(ProblemWords.sentence(problem), cause);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
