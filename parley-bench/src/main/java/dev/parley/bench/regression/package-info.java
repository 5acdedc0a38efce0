/** Scores that are pinned in files, with the data and the model they were measured on. */
@NullMarked
package dev.parley.bench.regression;

import org.jspecify.annotations.NullMarked;
