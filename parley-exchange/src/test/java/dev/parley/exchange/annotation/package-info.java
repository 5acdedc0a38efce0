@NullMarked
package dev.parley.exchange.annotation;

import org.jspecify.annotations.NullMarked;
