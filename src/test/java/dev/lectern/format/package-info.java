/** Tests of what is read and written as HTML and Markdown. */
@NullMarked
package dev.lectern.format;

import org.jspecify.annotations.NullMarked;
