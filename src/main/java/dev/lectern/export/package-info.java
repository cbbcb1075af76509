/** A selection of posts to files, and posts and blogs out of files. */
@NullMarked
package dev.lectern.export;

import org.jspecify.annotations.NullMarked;
