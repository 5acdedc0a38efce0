/** The record as CSV files, one a kind (RFC 4180). */
@NullMarked
package dev.parley.exchange.csv;

import org.jspecify.annotations.NullMarked;
