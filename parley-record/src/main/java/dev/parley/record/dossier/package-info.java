/**
 * The dossier of one negotiation, its parties, issues, documents, meetings and feeds, and the
 * sorting of statements to its issues.
 */
@NullMarked
package dev.parley.record.dossier;

import org.jspecify.annotations.NullMarked;
