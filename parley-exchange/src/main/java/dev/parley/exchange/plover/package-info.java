/** Events and verbal events as PLOVER records. */
@NullMarked
package dev.parley.exchange.plover;

import org.jspecify.annotations.NullMarked;
