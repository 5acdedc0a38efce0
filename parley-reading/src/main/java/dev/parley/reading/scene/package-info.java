/**
 * What is known around any word of an article before meetings, documents and events are read off
 * it: who is named there, which time, whose statement it stands in, and how the clause is built.
 */
@NullMarked
package dev.parley.reading.scene;

import org.jspecify.annotations.NullMarked;
