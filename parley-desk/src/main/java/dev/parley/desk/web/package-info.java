/** What every answer of the desk has: its headers, its files, its errors. */
@NullMarked
package dev.parley.desk.web;

import org.jspecify.annotations.NullMarked;
