@NullMarked
package dev.parley.record.copy;

import org.jspecify.annotations.NullMarked;
