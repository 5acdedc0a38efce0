/** What several articles tell, taken together: copies and versions are one voice. */
@NullMarked
package dev.parley.record.telling;

import org.jspecify.annotations.NullMarked;
