/** Takes in what users have, pages, feeds, PDFs, web archives, and makes articles of it. */
@NullMarked
package dev.parley.intake;

import org.jspecify.annotations.NullMarked;
