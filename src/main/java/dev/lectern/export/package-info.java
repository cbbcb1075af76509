/**
 * A selection of posts to files, and posts and blogs out of files.
 *
 * <p>Beyond the plan it reads addresses and counts words ({@code byline}), because what is imported
 * must be keyed and counted as what was fetched.
 */
@NullMarked
package dev.lectern.export;

import org.jspecify.annotations.NullMarked;
