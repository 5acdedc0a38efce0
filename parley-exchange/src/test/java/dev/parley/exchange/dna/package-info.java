@NullMarked
package dev.parley.exchange.dna;

import org.jspecify.annotations.NullMarked;
