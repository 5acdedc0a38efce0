/** How fast Parley reads, measured with JMH in the profile {@code speed}. */
@NullMarked
package dev.parley.bench.speed;

import org.jspecify.annotations.NullMarked;
