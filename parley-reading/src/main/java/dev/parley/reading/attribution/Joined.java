package dev.parley.reading.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Segments of a window that make one attribution.
 *
 * @param source null if the text names none
 * @param cue null in a text that is itself one speaker's
 * @param content in the order of the text; at least one
 */
record Joined(@Nullable Segment source, @Nullable Segment cue, List<Segment> content) {

  /** Returns the segment that places it in the text. */
  Segment anchor() {
    return cue != null ? cue : content.get(0);
  }
}
