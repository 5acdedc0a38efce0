/** Article to Reading: {@link dev.parley.reading.Reader} is the way in. */
@NullMarked
package dev.parley.reading;

import org.jspecify.annotations.NullMarked;
