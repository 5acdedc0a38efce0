package dev.parley.desk.negotiation;

import dev.parley.record.correction.Correction;
import dev.parley.record.correction.MadeCorrection;
import dev.parley.record.store.Record;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Corrects a record for several editors: a correction is made only if its editor has seen the last
 * one that lies over the entry. Thread-safe. The check holds among the editors of one desk; another
 * process that corrects the same record at the same moment is not seen.
 */
public final class Editing {

  private final Record record;
  private final ReentrantLock lock = new ReentrantLock();

  /** Corrects this record. */
  public Editing(Record record) {
    this.record = record;
  }

  /** Returns the number of the last correction of an entry; 0 if there is none. */
  public long last(String entry) {
    return last(record.corrections(entry));
  }

  /** Returns the number of the last of some corrections; 0 if there are none. */
  public static long last(List<MadeCorrection> corrections) {
    return corrections.isEmpty() ? 0 : corrections.get(corrections.size() - 1).number();
  }

  /**
   * Makes a correction.
   *
   * @param seen the number of the last correction of the entry that the editor has seen, 0 for
   *     none; does not matter for what lies over no entry yet, an addition or a merger
   * @param by who makes it
   * @param reason why; null if that person does not say
   * @return its number
   * @throws OverlookedException if the entry has been corrected since
   * @throws dev.parley.record.store.RecordException if what it names is not there
   * @throws IllegalArgumentException if its value cannot be; the message says why
   */
  public long correct(Correction correction, long seen, String by, @Nullable String reason)
      throws OverlookedException {
    lock.lock();
    try {
      String entry = entry(correction);
      if (entry != null) {
        List<MadeCorrection> since =
            record.corrections(entry).stream().filter(made -> made.number() > seen).toList();
        if (!since.isEmpty()) {
          throw new OverlookedException(since);
        }
      }
      return record.correct(correction, by, reason);
    } finally {
      lock.unlock();
    }
  }

  private @Nullable String entry(Correction correction) {
    if (correction instanceof Correction.Reject reject) {
      return reject.entry();
    } else if (correction instanceof Correction.Change change) {
      return change.entry();
    } else if (correction instanceof Correction.Move move) {
      return move.entry();
    } else if (correction instanceof Correction.Undo undo) {
      return record.corrections().stream()
          .filter(made -> made.number() == undo.number())
          .findFirst()
          .map(MadeCorrection::entry)
          .orElse(null);
    }
    return null;
  }
}
