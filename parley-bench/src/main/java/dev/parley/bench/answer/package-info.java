/** Measures how fast the questions to a record are answered. */
@NullMarked
package dev.parley.bench.answer;

import org.jspecify.annotations.NullMarked;
