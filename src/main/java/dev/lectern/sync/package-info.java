/** What is new, fetched, extracted and stored, with each step announced. */
@NullMarked
package dev.lectern.sync;

import org.jspecify.annotations.NullMarked;
