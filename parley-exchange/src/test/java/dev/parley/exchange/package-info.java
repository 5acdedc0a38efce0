@NullMarked
package dev.parley.exchange;

import org.jspecify.annotations.NullMarked;
