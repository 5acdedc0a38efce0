/** Who stands where and with whom, as networks that Gephi and visone open. */
@NullMarked
package dev.parley.exchange.network;

import org.jspecify.annotations.NullMarked;
