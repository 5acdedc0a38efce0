/** Web archives made for measuring, and how fast they are read. */
@NullMarked
package dev.parley.bench.warc;

import org.jspecify.annotations.NullMarked;
