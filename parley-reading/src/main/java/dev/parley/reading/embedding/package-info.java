/**
 * Texts as vectors, by a model that is used as it is sold. Unlike the other packages below the root
 * it is open to other modules.
 */
@NullMarked
package dev.parley.reading.embedding;

import org.jspecify.annotations.NullMarked;
