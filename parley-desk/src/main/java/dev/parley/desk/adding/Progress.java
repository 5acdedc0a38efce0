package dev.parley.desk.adding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an article has come.
 *
 * @param id the submission's
 * @param name what it is called
 * @param step where it is
 * @param notes what is odd about it, each in words for one line
 * @param error why it was not added; null unless it has failed
 * @param article the article's id; null until it is kept
 * @param outcome what became of it in the record, in a word; null until it is kept
 * @param statements how many statements came in with it
 */
public record Progress(
    String id,
    String name,
    Step step,
    List<String> notes,
    @Nullable String error,
    @Nullable String article,
    @Nullable String outcome,
    int statements) {

  /** The steps on the way. */
  public enum Step {
    /** Others are before it. */
    WAITING,
    /** Its page is being fetched. */
    FETCHING,
    /** It is being read. */
    READING,
    /** It is being written to the record. */
    KEEPING,
    /** It is in the record. */
    DONE,
    /** It is not, and will not be. */
    FAILED
  }

  /** Keeps its own copy of the notes. */
  public Progress {
    notes = List.copyOf(notes);
  }

  static Progress waiting(String id, String name) {
    return new Progress(id, name, Step.WAITING, List.of(), null, null, null, 0);
  }

  Progress at(Step next) {
    return new Progress(id, name, next, notes, null, article, outcome, statements);
  }

  Progress noting(List<String> more) {
    return new Progress(id, name, step, more, error, article, outcome, statements);
  }

  Progress failed(String reason) {
    return new Progress(id, name, Step.FAILED, notes, reason, null, null, 0);
  }

  Progress done(String kept, String word, int count) {
    return new Progress(id, name, Step.DONE, notes, null, kept, word, count);
  }

  /** Tells whether nothing more will happen. */
  public boolean isOver() {
    return step == Step.DONE || step == Step.FAILED;
  }
}
