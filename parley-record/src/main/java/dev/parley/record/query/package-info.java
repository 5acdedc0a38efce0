/**
 * The search language: {@link dev.parley.record.query.Query#parse(String)} makes a query of what a
 * person typed, which then chooses entries in memory or in the store.
 */
@NullMarked
package dev.parley.record.query;

import org.jspecify.annotations.NullMarked;
