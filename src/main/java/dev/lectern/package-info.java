/**
 * Lectern: reads any blog in the terminal. A page becomes a document, a document becomes lines.
 *
 * <p>The map, in the order of the flow: {@code address} and {@code problem} are words that everyone
 * uses; {@code fetch} brings pages; {@code discover} turns an address into the list of posts
 * ({@code feed} reads the feeds it finds), {@code extract} a page into an article ({@code byline}
 * reads the dates and read times of both, {@code format} is the customs post between web text and
 * {@code article}'s documents); {@code store} keeps them, {@code query} says which, {@code change}
 * what an author changed; {@code sync} drives these. {@code typeset} sets a document in lines,
 * {@code ui} is the state machine of the screen, {@code ui.view} draws its states, {@code
 * ui.terminal} is the terminal. {@code export}, {@code demo}, {@code config} and {@code cli} stand
 * beside; {@code App} builds it all.
 */
@NullMarked
package dev.lectern;

import org.jspecify.annotations.NullMarked;
