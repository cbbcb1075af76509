/** Document to text and back: the only customs post for text from the web. */
@NullMarked
package dev.lectern.format;

import org.jspecify.annotations.NullMarked;
