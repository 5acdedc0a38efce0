@NullMarked
package dev.parley.exchange.brat;

import org.jspecify.annotations.NullMarked;
