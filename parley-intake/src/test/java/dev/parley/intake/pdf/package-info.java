@NullMarked
package dev.parley.intake.pdf;

import org.jspecify.annotations.NullMarked;
