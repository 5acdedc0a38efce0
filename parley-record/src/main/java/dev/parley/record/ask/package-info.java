/** Questions to a record: what is asked about, and the ten questions with their answers. */
@NullMarked
package dev.parley.record.ask;

import org.jspecify.annotations.NullMarked;
