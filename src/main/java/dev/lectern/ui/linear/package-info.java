/**
 * The library by prompts and plain lines, for screen readers, pipes, and terminals whose cursor
 * cannot be moved: {@link dev.lectern.ui.linear.LinearLibrary}.
 */
@NullMarked
package dev.lectern.ui.linear;

import org.jspecify.annotations.NullMarked;
