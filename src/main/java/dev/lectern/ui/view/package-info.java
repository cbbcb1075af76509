/**
 * From a state to rows, purely: {@link dev.lectern.ui.view.View} gives exactly as many rows as the
 * screen has, none wider than it. Views speak roles; {@link dev.lectern.ui.view.Theme} says how
 * roles look.
 */
@NullMarked
package dev.lectern.ui.view;

import org.jspecify.annotations.NullMarked;
