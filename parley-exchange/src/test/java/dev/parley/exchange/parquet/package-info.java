@NullMarked
package dev.parley.exchange.parquet;

import org.jspecify.annotations.NullMarked;
