/** Treaties, drafts, letters and decisions that a text talks about (codebook, section 5). */
@NullMarked
package dev.parley.reading.document;

import org.jspecify.annotations.NullMarked;
