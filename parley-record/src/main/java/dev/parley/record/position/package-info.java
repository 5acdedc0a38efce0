/** Where each party stands on each issue, and where it has moved. */
@NullMarked
package dev.parley.record.position;

import org.jspecify.annotations.NullMarked;
