/** What statements are about, as labels that several can share. */
@NullMarked
package dev.parley.reading.issue;

import org.jspecify.annotations.NullMarked;
