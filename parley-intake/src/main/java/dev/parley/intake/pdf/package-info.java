/** The text of a PDF, put back into the order in which it is read. */
@NullMarked
package dev.parley.intake.pdf;

import org.jspecify.annotations.NullMarked;
