/**
 * What changed between two texts, by words. It knows neither posts nor screens.
 *
 * <p>A package of its own, beside the plan: the screen and {@code lectern diff} both show it.
 */
@NullMarked
package dev.lectern.change;

import org.jspecify.annotations.NullMarked;
