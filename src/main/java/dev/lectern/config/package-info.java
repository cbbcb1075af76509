/** Settings and folders. */
@NullMarked
package dev.lectern.config;

import org.jspecify.annotations.NullMarked;
