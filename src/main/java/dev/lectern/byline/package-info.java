/**
 * What a byline says in words: dates, read times and authors, in many languages.
 *
 * <p>A package of its own, beside the plan: cards, feeds and pages write the same bylines, so that
 * {@code discover}, {@code feed} and {@code extract} share one reader of them.
 */
@NullMarked
package dev.lectern.byline;

import org.jspecify.annotations.NullMarked;
