/**
 * The form in which every question to the record is answered: a table whose cells show what they
 * rest on.
 */
@NullMarked
package dev.parley.record.answer;

import org.jspecify.annotations.NullMarked;
