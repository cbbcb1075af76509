/** From an address to the complete list of a blog's posts. */
@NullMarked
package dev.lectern.discover;

import org.jspecify.annotations.NullMarked;
