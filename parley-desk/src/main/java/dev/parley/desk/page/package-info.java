/** The pages. */
@NullMarked
package dev.parley.desk.page;

import org.jspecify.annotations.NullMarked;
