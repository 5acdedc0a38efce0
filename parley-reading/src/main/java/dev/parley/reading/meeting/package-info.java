/** Encounters that a text tells of, held and to come (codebook, section 4). */
@NullMarked
package dev.parley.reading.meeting;

import org.jspecify.annotations.NullMarked;
