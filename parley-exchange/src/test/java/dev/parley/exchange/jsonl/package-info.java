@NullMarked
package dev.parley.exchange.jsonl;

import org.jspecify.annotations.NullMarked;
