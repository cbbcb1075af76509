/** The sample blog and its loopback server. */
@NullMarked
package dev.lectern.demo;

import org.jspecify.annotations.NullMarked;
