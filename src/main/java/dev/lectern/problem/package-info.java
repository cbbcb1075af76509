/** What can go wrong, as values with words. */
@NullMarked
package dev.lectern.problem;

import org.jspecify.annotations.NullMarked;
