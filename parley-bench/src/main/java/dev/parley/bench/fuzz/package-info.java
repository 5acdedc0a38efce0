/** Broken inputs by the thousand, made of our own samples: nothing may crash, hang or hoard. */
@NullMarked
package dev.parley.bench.fuzz;

import org.jspecify.annotations.NullMarked;
