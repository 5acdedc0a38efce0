/** The record as Parquet files, one a kind. */
@NullMarked
package dev.parley.exchange.parquet;

import org.jspecify.annotations.NullMarked;
