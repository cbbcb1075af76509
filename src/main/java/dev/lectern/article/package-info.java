/** The vocabulary: articles, headlines and documents as pure values; no input or output. */
@NullMarked
package dev.lectern.article;

import org.jspecify.annotations.NullMarked;
