/** Meetings as all articles together tell them. */
@NullMarked
package dev.parley.record.meeting;

import org.jspecify.annotations.NullMarked;
