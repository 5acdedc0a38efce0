@NullMarked
package dev.parley.intake.feed;

import org.jspecify.annotations.NullMarked;
