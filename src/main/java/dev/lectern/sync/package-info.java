/**
 * What is new, fetched, extracted and stored, with each step announced.
 *
 * <p>Of feeds it knows only how often they want to be asked ({@code Rhythm}).
 */
@NullMarked
package dev.lectern.sync;

import org.jspecify.annotations.NullMarked;
