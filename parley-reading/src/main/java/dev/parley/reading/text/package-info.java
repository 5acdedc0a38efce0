/**
 * What is known of a text before anything is understood: its words, quotation marks, sentences and
 * word pieces.
 */
@NullMarked
package dev.parley.reading.text;

import org.jspecify.annotations.NullMarked;
