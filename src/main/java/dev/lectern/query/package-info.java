/** The query language, as a value. */
@NullMarked
package dev.lectern.query;

import org.jspecify.annotations.NullMarked;
