/** Annotated articles, read from the files in which others keep them. */
@NullMarked
package dev.parley.bench.corpus;

import org.jspecify.annotations.NullMarked;
