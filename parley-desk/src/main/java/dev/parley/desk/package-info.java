/** What a person sees of a record: pages, and the same over HTTP for programs. */
@NullMarked
package dev.parley.desk;

import org.jspecify.annotations.NullMarked;
