/** The offline library: one SQLite file with a full-text index. */
@NullMarked
package dev.lectern.store;

import org.jspecify.annotations.NullMarked;
