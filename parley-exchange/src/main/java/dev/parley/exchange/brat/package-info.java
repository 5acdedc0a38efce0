/**
 * Text and standoff annotation as brat (rapid annotation tool) reads and writes them, out and back
 * in.
 */
@NullMarked
package dev.parley.exchange.brat;

import org.jspecify.annotations.NullMarked;
