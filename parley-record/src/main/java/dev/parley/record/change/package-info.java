/** What changed between two versions of an article. */
@NullMarked
package dev.parley.record.change;

import org.jspecify.annotations.NullMarked;
