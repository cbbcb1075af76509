/**
 * From a document to styled lines of a width; knows columns, not terminals.
 *
 * <p>Where lines may end is asked of ICU, for the runtime's own iterator parts {@code e.|g.} and
 * {@code l’|homme}; grapheme clusters are the runtime's; widths are a table of our own.
 */
@NullMarked
package dev.lectern.typeset;

import org.jspecify.annotations.NullMarked;
