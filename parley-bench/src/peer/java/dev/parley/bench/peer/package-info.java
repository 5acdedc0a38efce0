/**
 * Parley beside CoreNLP's quote pipeline, on the same articles in the same run.
 *
 * <p>CoreNLP is under the GPL: this package is compiled only in the profile {@code peer}, and no
 * part of what is shipped.
 */
@NullMarked
package dev.parley.bench.peer;

import org.jspecify.annotations.NullMarked;
