/**
 * A page of HTML to an article: its body without what stands around it, and what the page says of
 * itself. jsoup parses; what is body is decided here.
 */
@NullMarked
package dev.parley.intake.html;

import org.jspecify.annotations.NullMarked;
