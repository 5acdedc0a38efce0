/** Who is meant: actors by their names, descriptions and pronouns, and their PLOVER codes. */
@NullMarked
package dev.parley.reading.actor;

import org.jspecify.annotations.NullMarked;
