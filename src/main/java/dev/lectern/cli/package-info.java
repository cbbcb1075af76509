/** The command line: arguments to calls, problems to exit codes. */
@NullMarked
package dev.lectern.cli;

import org.jspecify.annotations.NullMarked;
