/** Articles that stand one a line in a file, in JSON. */
@NullMarked
package dev.parley.intake.jsonl;

import org.jspecify.annotations.NullMarked;
