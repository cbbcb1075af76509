/**
 * The state machine of the screen: a model, messages, effects.
 *
 * <p>{@link dev.lectern.ui.Update} is the only place where state changes; it is pure and total.
 * Screens are values; each overlay keeps the screen below it in a field, so that going back
 * restores cursor and scroll exactly. {@link dev.lectern.ui.Action} is the only home of keys.
 *
 * <p>Beyond the plan it sees values of {@code store} (rows, counts, notes), which a second set of
 * records would only repeat; it never sees a library. {@code change} finds what a post's author
 * changed, for the screen that shows it.
 */
@NullMarked
package dev.lectern.ui;

import org.jspecify.annotations.NullMarked;
