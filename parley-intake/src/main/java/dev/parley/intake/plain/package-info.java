/** Plain text to an article, and the checks that every text passes. */
@NullMarked
package dev.parley.intake.plain;

import org.jspecify.annotations.NullMarked;
