/** Tests of the query language. */
@NullMarked
package dev.lectern.query;

import org.jspecify.annotations.NullMarked;
