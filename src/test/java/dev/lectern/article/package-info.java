/** Documents made by chance, for laws. */
@NullMarked
package dev.lectern.article;

import org.jspecify.annotations.NullMarked;
