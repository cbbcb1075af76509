/**
 * From a state to rows, purely: {@link dev.lectern.ui.view.View} gives exactly as many rows as the
 * screen has, none wider than it. Views speak roles; {@link dev.lectern.ui.view.Theme} says how
 * roles look.
 *
 * <p>Beyond the plan it sees values of {@code store} (the rows of lists), of {@code query} and of
 * {@code problem}, which models hold.
 */
@NullMarked
package dev.lectern.ui.view;

import org.jspecify.annotations.NullMarked;
