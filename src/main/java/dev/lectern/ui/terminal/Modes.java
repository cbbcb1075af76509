package dev.lectern.ui.terminal;

import dev.lectern.ui.Size;
import java.util.Optional;

/** The modes of a terminal, and what else only the system can say of it. */
public interface Modes {

  /**
   * What the terminal was like before.
   *
   * @param settings in a form that {@link #restore} understands
   */
  record Before(String settings, Optional<Size> size) {}

  /**
   * Asks for settings and size and sets raw mode.
   *
   * @throws dev.lectern.problem.ProblemException where standard input or output is no terminal
   */
  Before raw();

  /** Sets raw mode again, after a stop; the size as it is then. */
  Optional<Size> rawAgain();

  /** The size as it is now. */
  Optional<Size> size();

  /** Puts settings back. */
  void restore(String settings);

  /** Stops this process and its launcher, as the key would; returns when the shell goes on. */
  void stop();
}
