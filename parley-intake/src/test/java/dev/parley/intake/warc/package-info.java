@NullMarked
package dev.parley.intake.warc;

import org.jspecify.annotations.NullMarked;
