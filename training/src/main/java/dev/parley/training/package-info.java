/** Prepares what the encoder is fitted on, with the classes that prepare what it reads. */
@NullMarked
package dev.parley.training;

import org.jspecify.annotations.NullMarked;
