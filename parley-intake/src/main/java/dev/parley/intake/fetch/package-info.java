/**
 * Fetches pages and feeds over HTTP, and keeps what came. The only place in Parley that opens
 * network connections.
 */
@NullMarked
package dev.parley.intake.fetch;

import org.jspecify.annotations.NullMarked;
