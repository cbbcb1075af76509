/** The program as a whole, and what its tests share. */
@NullMarked
package dev.lectern;

import org.jspecify.annotations.NullMarked;
