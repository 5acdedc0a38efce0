/** Keeps what was read, and answers what is asked of it. */
@NullMarked
package dev.parley.record;

import org.jspecify.annotations.NullMarked;
