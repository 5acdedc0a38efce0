/** News that never was, made up by the yard for measuring. */
@NullMarked
package dev.parley.bench.news;

import org.jspecify.annotations.NullMarked;
