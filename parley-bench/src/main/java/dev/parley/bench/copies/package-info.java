/** How well copies of articles are told from articles that are none. */
@NullMarked
package dev.parley.bench.copies;

import org.jspecify.annotations.NullMarked;
