/**
 * The real terminal: bytes, modes, threads and painting. The only package that sees Lanterna, which
 * keeps the terminal's modes, tells of new sizes and names the keys; bytes are filtered before it
 * and rows are painted beside it, for the reasons given with {@link
 * dev.lectern.ui.terminal.InputFilter} and {@link dev.lectern.ui.terminal.Painter}.
 */
@NullMarked
package dev.lectern.ui.terminal;

import org.jspecify.annotations.NullMarked;
