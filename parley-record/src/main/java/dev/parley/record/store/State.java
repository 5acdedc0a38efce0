package dev.parley.record.store;

/** Whether an entry is shown. */
enum State {
  /** It is. */
  LIVE,
  /** A correction says that it is none, or the correction that added it was undone. */
  REJECTED,
  /** The last reading of its article does not have it. */
  GONE
}
