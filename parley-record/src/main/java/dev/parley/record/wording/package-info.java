/** How far two wordings say the same. */
@NullMarked
package dev.parley.record.wording;

import org.jspecify.annotations.NullMarked;
