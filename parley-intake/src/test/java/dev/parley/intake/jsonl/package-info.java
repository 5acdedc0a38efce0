@NullMarked
package dev.parley.intake.jsonl;

import org.jspecify.annotations.NullMarked;
