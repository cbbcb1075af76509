/** Web addresses: parsed leniently, resolved, and told apart by a canonical key. */
@NullMarked
package dev.lectern.address;

import org.jspecify.annotations.NullMarked;
