/**
 * The record on disk: {@link dev.parley.record.store.Record} keeps articles and what was read in
 * them in SQLite or PostgreSQL, and gives them back by {@link dev.parley.record.store.Filter}.
 */
@NullMarked
package dev.parley.record.store;

import org.jspecify.annotations.NullMarked;
