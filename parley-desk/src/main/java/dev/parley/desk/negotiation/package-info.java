/** What the desk shows: one record, with its dossier, and the reader that adds to it. */
@NullMarked
package dev.parley.desk.negotiation;

import org.jspecify.annotations.NullMarked;
