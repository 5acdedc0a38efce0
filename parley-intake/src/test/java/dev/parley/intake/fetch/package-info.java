@NullMarked
package dev.parley.intake.fetch;

import org.jspecify.annotations.NullMarked;
