/** Databases that Discourse Network Analyzer 3 opens. */
@NullMarked
package dev.parley.exchange.dna;

import org.jspecify.annotations.NullMarked;
