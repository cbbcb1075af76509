/** What changed between two texts, by words. It knows neither posts nor screens. */
@NullMarked
package dev.lectern.change;

import org.jspecify.annotations.NullMarked;
