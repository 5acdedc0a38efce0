/** The circumstances of a statement: to whom, through what and when it was made. */
@NullMarked
package dev.parley.reading.occasion;

import org.jspecify.annotations.NullMarked;
