/** Who may do what at the desk. */
@NullMarked
package dev.parley.desk.access;

import org.jspecify.annotations.NullMarked;
