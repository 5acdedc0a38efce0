/** Who speaks for whom, how often, and how often without a name. */
@NullMarked
package dev.parley.record.speaker;

import org.jspecify.annotations.NullMarked;
