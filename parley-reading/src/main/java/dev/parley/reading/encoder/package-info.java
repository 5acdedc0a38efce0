/** The trained encoder: windows of text in, scores for each word out. */
@NullMarked
package dev.parley.reading.encoder;

import org.jspecify.annotations.NullMarked;
