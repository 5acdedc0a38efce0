@NullMarked
package dev.parley.intake.plain;

import org.jspecify.annotations.NullMarked;
