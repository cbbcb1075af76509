/** From a document to styled lines of a width; knows columns, not terminals. */
@NullMarked
package dev.lectern.typeset;

import org.jspecify.annotations.NullMarked;
