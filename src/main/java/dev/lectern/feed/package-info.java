/**
 * From a feed's text to its entries: RSS, RDF, Atom, CDF and JSON Feed, however broken.
 *
 * <p>A package of its own, beside the plan: formats, dates and repairs are much, and {@code
 * discover} needs only the entries; {@code sync} asks how often a feed wants to be read, and {@code
 * lectern feed} shows everything.
 */
@NullMarked
package dev.lectern.feed;

import org.jspecify.annotations.NullMarked;
