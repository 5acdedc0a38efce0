/**
 * What somebody did to somebody, as PLOVER 2.0 codes it (codebook, section 3). Material events are
 * read off the text; verbal ones are derived from statements and never coded a second time.
 */
@NullMarked
package dev.parley.reading.event;

import org.jspecify.annotations.NullMarked;
