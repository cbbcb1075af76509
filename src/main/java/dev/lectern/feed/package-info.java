/** From a feed's text to its entries: RSS, RDF, Atom, CDF and JSON Feed, however broken. */
@NullMarked
package dev.lectern.feed;

import org.jspecify.annotations.NullMarked;
