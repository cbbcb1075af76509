/**
 * Web addresses: parsed leniently, resolved, and told apart by a canonical key.
 *
 * <p>A package of its own, beside the plan: whoever fetches, discovers, reads feeds or keeps posts
 * asks whether two addresses mean the same page, and all must get the same answer.
 */
@NullMarked
package dev.lectern.address;

import org.jspecify.annotations.NullMarked;
