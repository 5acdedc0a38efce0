/** How fast a record takes statements in and gives them back. */
@NullMarked
package dev.parley.bench.record;

import org.jspecify.annotations.NullMarked;
