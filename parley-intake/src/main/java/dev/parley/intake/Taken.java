package dev.parley.intake;

import dev.parley.model.Article;
import java.util.List;

/** What became of some bytes that should have been an article. */
public sealed interface Taken {

  /**
   * What is to be told to whoever gave the bytes, each in words for one line: what was assumed
   * about them, and what is odd.
   */
  List<String> notes();

  /** They are an article. */
  record Whole(Article article, List<String> notes) implements Taken {

    /** Keeps its own copy of the notes. */
    public Whole {
      notes = List.copyOf(notes);
    }
  }

  /**
   * They are none, or none that can be read.
   *
   * @param reason why, in words for one line
   */
  record Refused(String reason, List<String> notes) implements Taken {

    /** Keeps its own copy of the notes. */
    public Refused {
      notes = List.copyOf(notes);
    }

    /** Refuses without a note. */
    public Refused(String reason) {
      this(reason, List.of());
    }
  }
}
