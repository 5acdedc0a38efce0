/** Drafts and agreements as all articles together tell them, and who is said to break them. */
@NullMarked
package dev.parley.record.document;

import org.jspecify.annotations.NullMarked;
