@NullMarked
package dev.parley.exchange.network;

import org.jspecify.annotations.NullMarked;
