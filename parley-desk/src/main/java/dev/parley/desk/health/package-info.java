/** Whether a desk is well, for those who run it. */
@NullMarked
package dev.parley.desk.health;

import org.jspecify.annotations.NullMarked;
