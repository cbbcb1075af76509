/**
 * The program as a whole, and what its tests share.
 *
 * <p>Laws (jqwik properties) run with a fixed seed everywhere, so that whether a change lands never
 * hangs on luck. To search for new counterexamples, take the seeds out and raise the tries.
 */
@NullMarked
package dev.lectern;

import org.jspecify.annotations.NullMarked;
