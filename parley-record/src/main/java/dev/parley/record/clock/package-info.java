/** The two clocks of the record: when a thing was said, and when that was reported. */
@NullMarked
package dev.parley.record.clock;

import org.jspecify.annotations.NullMarked;
