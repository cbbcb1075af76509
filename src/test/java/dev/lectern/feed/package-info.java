@NullMarked
package dev.lectern.feed;

import org.jspecify.annotations.NullMarked;
