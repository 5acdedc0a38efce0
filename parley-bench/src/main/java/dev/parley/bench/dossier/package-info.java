/** How well statements are sorted to the issues of a dossier. */
@NullMarked
package dev.parley.bench.dossier;

import org.jspecify.annotations.NullMarked;
