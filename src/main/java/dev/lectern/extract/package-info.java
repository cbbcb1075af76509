/** From a page to an article. */
@NullMarked
package dev.lectern.extract;

import org.jspecify.annotations.NullMarked;
