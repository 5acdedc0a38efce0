/** Whether a record of the sample answers what was listed by hand before. */
@NullMarked
package dev.parley.bench.talks;

import org.jspecify.annotations.NullMarked;
