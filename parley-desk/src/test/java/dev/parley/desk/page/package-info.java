/** The pages, as a browser and a program get them. */
@NullMarked
package dev.parley.desk.page;

import org.jspecify.annotations.NullMarked;
