package dev.parley.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue with what belongs to it, in words of the window.
 *
 * @param source null if the text names none
 * @param cue the cue
 * @param content in the order of the text; at least one
 */
record Attribution(@Nullable Segment source, Segment cue, List<Segment> content) {}
