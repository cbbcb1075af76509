/** Tests of the library. */
@NullMarked
package dev.lectern.store;

import org.jspecify.annotations.NullMarked;
