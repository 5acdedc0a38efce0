/** Which claims are contested, and who denies them or declines to comment. */
@NullMarked
package dev.parley.record.claim;

import org.jspecify.annotations.NullMarked;
