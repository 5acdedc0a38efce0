/**
 * What people change in a record: corrections lie over entries, are never changed themselves, and
 * can be taken out again as training data.
 */
@NullMarked
package dev.parley.record.correction;

import org.jspecify.annotations.NullMarked;
