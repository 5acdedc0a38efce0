/**
 * Annotated articles as JSON Lines, in the form of section 7 of the codebook: the one writer of
 * that form, and its reader.
 */
@NullMarked
package dev.parley.exchange.jsonl;

import org.jspecify.annotations.NullMarked;
