/** Statements as Web Annotations (W3C Recommendation of 23 February 2017) in JSON-LD. */
@NullMarked
package dev.parley.exchange.annotation;

import org.jspecify.annotations.NullMarked;
