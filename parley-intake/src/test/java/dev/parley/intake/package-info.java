@NullMarked
package dev.parley.intake;

import org.jspecify.annotations.NullMarked;
