/** Articles that come in over the desk, and how far each has come. */
@NullMarked
package dev.parley.desk.adding;

import org.jspecify.annotations.NullMarked;
