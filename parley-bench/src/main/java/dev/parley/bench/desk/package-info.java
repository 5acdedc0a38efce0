/** How fast the desk answers. */
@NullMarked
package dev.parley.bench.desk;

import org.jspecify.annotations.NullMarked;
