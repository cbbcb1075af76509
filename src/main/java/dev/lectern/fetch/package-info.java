/**
 * One polite GET: redirects, limits, character sets, validators, pace.
 *
 * <p>A request goes through these hands: {@code HttpFetcher} (the face), {@code Walk} (redirects),
 * {@code Doorkeeper} (nothing private), {@code Permissions} (robots.txt), {@code Turns} with {@code
 * Lane} and {@code BackOff} (when, and whether again), {@code Wire} with {@code Transfer} (the
 * network, held to the limits), {@code Answer} (what the bytes mean).
 */
@NullMarked
package dev.lectern.fetch;

import org.jspecify.annotations.NullMarked;
