/**
 * Who is who: countries, organisations and office holders, and the PLOVER code each of them has at
 * a given time.
 */
@NullMarked
package dev.parley.reading.actor;

import org.jspecify.annotations.NullMarked;
