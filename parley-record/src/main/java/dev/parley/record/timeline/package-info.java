/** Statements, events and meetings in the order of either clock. */
@NullMarked
package dev.parley.record.timeline;

import org.jspecify.annotations.NullMarked;
