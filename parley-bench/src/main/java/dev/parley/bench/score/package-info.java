/** How close predicted statements come to annotated ones. */
@NullMarked
package dev.parley.bench.score;

import org.jspecify.annotations.NullMarked;
