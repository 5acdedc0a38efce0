/** A briefing of a dossier, for people to read and to print. */
@NullMarked
package dev.parley.exchange.briefing;

import org.jspecify.annotations.NullMarked;
