/**
 * Reads a corpus on Apache Spark: {@link dev.parley.spark.Corpus} writes tables, {@link
 * dev.parley.spark.ParleyFunctions} gives Spark SQL a function.
 */
@NullMarked
package dev.parley.spark;

import org.jspecify.annotations.NullMarked;
