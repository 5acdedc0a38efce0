package dev.parley.reading.attribution;

import dev.parley.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An attribution found in an article: the words of its parts.
 *
 * @param source null if the text names none
 * @param cue null in a text that is itself one speaker's
 * @param content in the order of the text; at least one
 */
public record Attribution(@Nullable Span source, @Nullable Span cue, List<Span> content) {

  /** Keeps its own copy of the content. */
  public Attribution {
    content = List.copyOf(content);
  }

  /** Returns the words that place it in the text: its cue, else its first content. */
  public Span anchor() {
    return cue != null ? cue : content.get(0);
  }

  /** Tells whether another attribution stands inside the content of this one. */
  public boolean encloses(Attribution other) {
    Span anchor = other.anchor();
    return other != this
        && content.stream().anyMatch(s -> s.start() <= anchor.start() && anchor.end() <= s.end());
  }
}
