@NullMarked
package dev.parley.exchange.plover;

import org.jspecify.annotations.NullMarked;
