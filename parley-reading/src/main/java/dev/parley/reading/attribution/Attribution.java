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
public record Attribution(@Nullable Span source, @Nullable Span cue, List<Span> content)
    implements Comparable<Attribution> {

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

  /** Returns the stretch of text from the first to the last of its cue and content. */
  public Span extent() {
    int start = anchor().start();
    int end = anchor().end();
    for (Span part : content) {
      start = Math.min(start, part.start());
      end = Math.max(end, part.end());
    }
    return new Span(start, end);
  }

  /** Orders by the text, one that encloses another first. */
  @Override
  public int compareTo(Attribution other) {
    Span here = extent();
    Span there = other.extent();
    return here.start() != there.start()
        ? Integer.compare(here.start(), there.start())
        : Integer.compare(there.end(), here.end());
  }
}
