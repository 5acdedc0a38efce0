package dev.parley.bench.corpus;

import dev.parley.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One attribution relation as an annotator left it. Unlike a {@link dev.parley.model.Statement}, it
 * may lack its content.
 *
 * @param source the words that name who it comes from, null if none are marked
 * @param cue the words that make it an attribution, null if none are marked
 * @param content what was said, in the order of the file, possibly empty
 */
public record GoldStatement(@Nullable Span source, @Nullable Span cue, List<Span> content) {

  /** Keeps its own copy of the content. */
  public GoldStatement {
    content = List.copyOf(content);
  }
}
