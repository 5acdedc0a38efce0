/** The words of the codebook: what an entry of the record is made of. */
@NullMarked
package dev.parley.model;

import org.jspecify.annotations.NullMarked;
