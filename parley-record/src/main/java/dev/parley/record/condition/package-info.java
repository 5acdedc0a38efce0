/** The ledger of threats, promises and offers that hang on a condition. */
@NullMarked
package dev.parley.record.condition;

import org.jspecify.annotations.NullMarked;
