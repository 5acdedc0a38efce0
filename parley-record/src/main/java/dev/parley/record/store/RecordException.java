package dev.parley.record.store;

import org.jspecify.annotations.Nullable;

/** The record cannot do what it was asked; the message says why, in words for a person. */
public final class RecordException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  /** Why the record could not do it. */
  public enum Reason {
    /** There is no room left on the disk, or the database's limit is reached. */
    FULL,
    /** The file or the database may only be read. */
    READ_ONLY,
    /** The file is damaged, or is no record. */
    CORRUPT,
    /** A newer Parley wrote it. */
    NEWER,
    /** Another process has been writing for too long. */
    BUSY,
    /** The database cannot be reached, or went away. */
    LOST,
    /** What was asked for is not in the record. */
    NOT_FOUND,
    /** Anything else. */
    OTHER
  }

  RecordException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  RecordException(Reason reason, String message) {
    this(reason, message, null);
  }

  /** Returns why. */
  public Reason reason() {
    return reason;
  }
}
