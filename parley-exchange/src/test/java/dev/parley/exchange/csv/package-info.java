@NullMarked
package dev.parley.exchange.csv;

import org.jspecify.annotations.NullMarked;
