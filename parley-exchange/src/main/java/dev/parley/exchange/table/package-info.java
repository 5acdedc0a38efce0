/**
 * A record as tables: one row an article, statement, event, meeting or document. CSV and Parquet
 * have the same columns, in the order of these records' components.
 */
@NullMarked
package dev.parley.exchange.table;

import org.jspecify.annotations.NullMarked;
