/**
 * Takes in what users have, pages, feeds, PDFs, web archives, and makes articles of it. {@link
 * dev.parley.intake.Intake} is where to begin; the packages below are one for each form.
 */
@NullMarked
package dev.parley.intake;

import org.jspecify.annotations.NullMarked;
