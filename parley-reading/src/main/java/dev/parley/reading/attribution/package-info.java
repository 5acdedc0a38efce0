/** From the encoder's scores to statements: source, cue and content, and which belongs to which. */
@NullMarked
package dev.parley.reading.attribution;

import org.jspecify.annotations.NullMarked;
