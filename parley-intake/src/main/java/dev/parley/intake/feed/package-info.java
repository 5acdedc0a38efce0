/**
 * Reads what tells of new pages: RSS, Atom, JSON Feed, and sitemaps, whole or broken; and finds
 * them on a page.
 *
 * <p>XML feeds, whole and broken, go through one tolerant reader, so that a feed which breaks today
 * still gives its entries the ids they had yesterday. A library made for feeds (Rome) stands beside
 * it in the tests: on feeds that are whole the two must agree. It is not used here because it gives
 * up a broken feed as a whole, leaves links relative to an entry's {@code xml:base}, refuses the
 * DOCTYPE that RSS 0.91 prescribes unless entities are let in with it, and turns dates into
 * instants, by which "2026-11" becomes a midnight.
 */
@NullMarked
package dev.parley.intake.feed;

import org.jspecify.annotations.NullMarked;
