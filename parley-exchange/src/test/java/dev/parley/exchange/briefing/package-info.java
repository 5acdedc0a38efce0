@NullMarked
package dev.parley.exchange.briefing;

import org.jspecify.annotations.NullMarked;
