/** Articles out of web archives (WARC and WET), and going on where a job was stopped. */
@NullMarked
package dev.parley.intake.warc;

import org.jspecify.annotations.NullMarked;
