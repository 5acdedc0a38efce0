/** The sides of a negotiation, and who speaks for them. */
@NullMarked
package dev.parley.record.party;

import org.jspecify.annotations.NullMarked;
