/** What a byline says in words: dates, read times and authors, in many languages. */
@NullMarked
package dev.lectern.byline;

import org.jspecify.annotations.NullMarked;
